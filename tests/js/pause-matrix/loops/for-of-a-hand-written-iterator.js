const countdown = {
  from: 3,
  [Symbol.iterator]() {
    let n = this.from;
    return { next: () => (n > 0 ? { value: n--, done: false } : { value: undefined, done: true }) };
  },
};
const out = [];
for (const n of countdown) out.push(n * fetch('/n/' + n));
out;
// pause: /n/3 => 2
// pause: /n/2 => 3
// pause: /n/1 => 4
// expect: [6, 6, 4]
