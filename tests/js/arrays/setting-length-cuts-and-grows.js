const a = [1, 2, 3, 4];
a.length = 2;
const cut = a.slice();
a.length = 4;
a[6] = 'x';
let seen;
try { a.length = -1; } catch (e) { seen = e.name + ': ' + e.message; }
[cut, a.length, 3 in a, seen];
// expect: [[1, 2], 7, false, "RangeError: Invalid array length"]
