const like = { length: 2, get 0() { return fetch('/zero'); }, 1: 'one' };
const p = Array.prototype;
[p.indexOf.call(like, 'one'), p.includes.call(like, 'Z'), p.slice.call(like, 0, 1), p.join.call(like, '+')];
// pause: /zero => "x"
// pause: /zero => "Z"
// pause: /zero => "s"
// pause: /zero => "j"
// expect: [1, true, ["s"], "j+one"]
