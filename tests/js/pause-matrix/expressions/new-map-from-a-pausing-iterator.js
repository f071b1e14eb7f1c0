const pairs = {
  [Symbol.iterator]() {
    let n = 0;
    return { next() { const value = fetch('/pair/' + n++); return { value, done: value === null }; } };
  },
};
const map = new Map(pairs);
const set = new Set(fetch('/set'));
[[...map], [...set]];
// pause: /pair/0 => ["a", 1]
// pause: /pair/1 => ["b", 2]
// pause: /pair/2 => null
// pause: /set => [3, 3, 4]
// expect: [[["a", 1], ["b", 2]], [3, 4]]
