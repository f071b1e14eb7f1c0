const log = [];
let times = 0;
const rx = {
  flags: 'g',
  global: true,
  lastIndex: 0,
  exec() {
    if (times++ > 1) return null;
    return {
      get length() { log.push('length'); return fetch('/length'); },
      get 0() { log.push('0'); return fetch('/0'); },
      get 1() { log.push('1'); return fetch('/1'); },
      get index() { log.push('index'); return fetch('/index'); },
      get groups() { log.push('groups'); return undefined; },
    };
  },
};
const out = RegExp.prototype[Symbol.replace].call(rx, 'abcdef', '[$1$&]');
[out, log]
// pause: /0 => "b"
// pause: /0 => "d"
// pause: /length => 2
// pause: /0 => "b"
// pause: /index => 1
// pause: /1 => "X"
// pause: /length => 1
// pause: /0 => "d"
// pause: /index => 3
// node: V8 reads the text of each result twice more than the specification
// expect: ["a[Xb]c[$1d]ef",["0","0","length","0","index","1","groups","length","0","index","groups"]]
