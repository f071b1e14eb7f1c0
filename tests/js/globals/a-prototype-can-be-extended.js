Array.prototype.sum = function () { return this.reduce((a, b) => a + b, 0); };
Number.prototype.double = function () { return this * 2; };
Object.defineProperty(String.prototype, 'size', { get() { return this.length; } });
const keys = [];
for (const k in [7]) keys.push(k);
[[1, 2, 3].sum(), (21).double(), 'four'.size, keys];
// expect: [6, 42, 4, ["0", "sum"]]
