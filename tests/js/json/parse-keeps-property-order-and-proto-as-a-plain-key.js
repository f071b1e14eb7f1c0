const o = JSON.parse('{"z":1,"__proto__":{"x":1},"1":2,"a":3}');
[Object.keys(o), o.x === undefined, Object.getPrototypeOf(o) === Object.prototype];
// expect: [["1", "z", "__proto__", "a"], true, true]
