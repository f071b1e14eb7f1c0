const source = {
  [Symbol.iterator]: () => ({
    next: () => ({ get done() { return fetch('/done'); }, get value() { return fetch('/value'); } }),
  }),
};
const out = [];
for (const v of source) out.push(v);
out;
// pause: /done => false
// pause: /value => 1
// pause: /done => 0
// pause: /value => 2
// pause: /done => true
// expect: [1, 2]
