var a = 1;
let b = 2;
const c = 3;
function d() {}
['a', 'b', 'c', 'd'].map(name => name in globalThis);
// expect: [true, false, false, true]
