const order = [];
const source = {
  [Symbol.iterator]() {
    let n = 0;
    return { next: () => ({ value: n++, done: false }), return() { order.push('closed'); return {}; } };
  },
};
function find() {
  for (const n of source) if (fetch('/is/' + n)) return n;
}
[find(), order];
// pause: /is/0 => false
// pause: /is/1 => true
// expect: [1, ["closed"]]
