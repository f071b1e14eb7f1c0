const source = {
  [Symbol.iterator]() {
    return { next() { const value = fetch('/next'); return { value, done: value === null }; } };
  },
};
const [a, , b, ...rest] = source;
[a, b, rest];
// pause: /next => 1
// pause: /next => 2
// pause: /next => 3
// pause: /next => 4
// pause: /next => null
// expect: [1, 3, [4]]
