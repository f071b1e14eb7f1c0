const order = [];
const source = { [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }), return() { order.push('close ' + fetch('/close')); return {}; } }) };
function f() {
  for (const n of source) {
    try { return 'value'; } finally { order.push('finally ' + fetch('/finally')); }
  }
}
[f(), order];
// pause: /finally => 1
// pause: /close => 2
// expect: ["value", ["finally 1", "close 2"]]
