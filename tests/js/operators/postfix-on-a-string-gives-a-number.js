let s = '7';
const old = s++;
[old, typeof old, s];
// expect: [7, "number", 8]
