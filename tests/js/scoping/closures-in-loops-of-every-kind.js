const fs = [];
for (let i = 0; i < 3; i++) fs.push(() => i);
for (let i = 0, inc = () => i++; i < 2; inc(), i++) { fs.push(() => i); if (fs.length > 5) break; }
for (var v = 0; v < 2; v++) fs.push(() => 'v' + v);
for (const k in { a: 1, b: 2 }) fs.push(() => k);
for (const [x, y] of [[1, 2], [3, 4]]) fs.push(() => x + y);
let w = 0; while (w < 2) { const c = w++; fs.push(() => 'w' + c); }
for (let i = 0; i < 3; i++) { let i = 'inner'; fs.push(() => i); break; }
for (let i = 0; i < 2; i++) { fs.push(() => i); i += 0.5; }
for (let i = 0, n = () => i; i < 1; i++) fs.push(n);
const writers = []; for (let i = 0; i < 2; i++) writers.push([() => i, () => (i += 10)]);
writers[0][1]();
[fs.map(f => f()), writers.map(([read]) => read())]
// expect: [[0,1,2,0,1,"v2","v2","a","b",3,7,"w0","w1","inner",0.5,2,0],[10,1]]
