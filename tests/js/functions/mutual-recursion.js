const even = n => (n === 0 ? true : odd(n - 1));
const odd = n => (n === 0 ? false : even(n - 1));
[even(10), odd(7), even(7)];
// expect: [true, true, false]
