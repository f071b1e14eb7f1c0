let x = { valueOf: () => fetch('/x') };
const old = x++;
[old, x];
// pause: /x => 41
// expect: [41, 42]
