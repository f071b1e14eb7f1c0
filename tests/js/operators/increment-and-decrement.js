let i = 5;
const out = [i++, i, ++i, i--, --i];
let s = '5', n = null, u;
s++; n++; u++;
out.concat([s, n, String(u)]);
// expect: [5, 6, 7, 7, 5, 6, 1, "NaN"]
