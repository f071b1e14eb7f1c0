const words = ['apple', 'bob', 'cat', 'alice', 'art'];
const groups = new Map();
for (const w of words) {
  if (!groups.has(w[0])) groups.set(w[0], []);
  groups.get(w[0]).push(w);
}
[...groups].map(([letter, list]) => letter + list.length).sort();
// expect: ["a3", "b1", "c1"]
