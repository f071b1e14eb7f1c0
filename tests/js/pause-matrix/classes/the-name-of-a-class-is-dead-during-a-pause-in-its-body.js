let early;
const read = () => { try { return typeof A; } catch (error) { return error.name; } };
class A { static [(fetch('/pause'), early = read(), 'x')] = 1; }
[early, read()];
// pause: /pause => 0
// expect: ["ReferenceError","function"]
