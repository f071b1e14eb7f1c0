const a = [1, , 3, ,];
[a.length, 1 in a, 3 in a, a[1] === undefined, Object.keys(a), JSON.stringify(a), [,].length, [undefined].length];
// expect: [4, false, false, true, ["0", "2"], "[1,null,3,null]", 1, 1]
