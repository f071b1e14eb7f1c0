[2, 1].sort((a, b) => ({ valueOf: () => fetch('/sign') * (a < b ? -1 : 1) }));
// pause: /sign => 1
// expect: [1, 2]
