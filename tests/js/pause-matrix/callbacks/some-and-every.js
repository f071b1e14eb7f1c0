const ask = n => fetch('/ask/' + n);
[[1, 2, 3].some(ask), [4, 5].every(ask), [6].some(ask), [7].every(ask)];
// pause: /ask/1 => false
// pause: /ask/2 => true
// pause: /ask/4 => false
// pause: /ask/6 => 0
// pause: /ask/7 => 1
// expect: [true, false, false, true]
