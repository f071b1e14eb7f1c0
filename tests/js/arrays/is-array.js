[Array.isArray([]), Array.isArray({ length: 0 }), Array.isArray('x'), Array.isArray(new Array()), Array.isArray(Array.prototype), Object.prototype.toString.call([])];
// expect: [true, false, false, true, true, "[object Array]"]
