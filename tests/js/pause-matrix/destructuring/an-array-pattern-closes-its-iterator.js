const order = [];
const source = {
  [Symbol.iterator]() {
    let n = 0;
    return {
      next() { order.push('next'); return { value: n++ ? undefined : 1, done: false }; },
      return() { order.push('return ' + fetch('/close')); return {}; },
    };
  },
};
const [a, b = fetch('/b')] = source;
[a, b, order];
// pause: /b => 2
// pause: /close => "ok"
// expect: [1, 2, ["next", "next", "return ok"]]
