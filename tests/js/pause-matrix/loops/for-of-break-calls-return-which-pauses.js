const order = [];
const source = {
  [Symbol.iterator]() {
    return {
      next() { order.push('next'); return { value: 1, done: false }; },
      return() { order.push('return'); order.push(fetch('/close')); return {}; },
    };
  },
};
for (const item of source) { order.push('body'); break; }
order.push('after');
order;
// pause: /close => "closed"
// expect: ["next", "body", "return", "closed", "after"]
