const range = (from, to) => ({
  [Symbol.iterator]() {
    let n = from;
    return { next: () => (n < to ? { value: n++, done: false } : { value: 'ignored', done: true }) };
  },
});
const [first, second] = range(5, 9);
[[...range(0, 3)], Math.max(...range(1, 5)), first, second, Array.from(range(0, 2), x => x * 10), [...new Set(range(1, 3))]];
// expect: [[0, 1, 2], 4, 5, 6, [0, 10], [1, 2]]
