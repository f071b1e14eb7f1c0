function* g(n) { for (let i = 0; i < n; i++) yield i; }
const [a, , b = 'none', ...rest] = g(5);
const seen = [];
for (const x of g(3)) seen.push(x);
[[...g(3)], a, b, rest, seen, Math.max(...g(4)), Array.from(g(3), x => x * 2), new Set(g(2)).size, [...new Map([['k', [...g(2)]]])]];
// expect: [[0,1,2],0,2,[3,4],[0,1,2],3,[0,2,4],2,[["k",[0,1]]]]
