function f() {}
f.count = 1;
f.count++;
[f.count, typeof f, f instanceof Function, f instanceof Object, Object.keys(f), f.hasOwnProperty('name')];
// expect: [2, "function", true, true, ["count"], true]
