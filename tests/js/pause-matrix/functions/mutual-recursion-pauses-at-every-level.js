function even(n) { return n === 0 ? true : fetch('/even/' + n) && odd(n - 1); }
function odd(n) { return n === 0 ? false : fetch('/odd/' + n) && even(n - 1); }
even(3);
// pause: /even/3 => true
// pause: /odd/2 => true
// pause: /even/1 => true
// expect: false
