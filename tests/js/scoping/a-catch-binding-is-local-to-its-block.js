var error = 'outer';
let seen;
try { throw 'inner'; } catch (error) { seen = error; }
[seen, error];
// expect: ["inner", "outer"]
