const o = { a: 1 };
[o.hasOwnProperty('a'), o.toString(), o.valueOf() === o, o.propertyIsEnumerable('a'), o.toLocaleString(), ({}).constructor === Object, Object.prototype.hasOwnProperty.call('abc', 1)];
// expect: [true, "[object Object]", true, true, "[object Object]", true, true]
