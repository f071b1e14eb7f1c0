const order = [];
const source = {
  [Symbol.iterator]() {
    return {
      next: () => ({ value: 1, done: false }),
      return() { order.push('return ' + fetch('/close')); return {}; },
    };
  },
};
try {
  for (const item of source) throw new Error('body');
} catch (error) { order.push(error.message); }
order;
// pause: /close => 1
// expect: ["return 1", "body"]
