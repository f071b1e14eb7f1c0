const log = [];
const rx = /a/g;
const index = n => ({ valueOf() { const shift = fetch('/index/' + n); log.push(n); return n + shift; } });
rx.lastIndex = index(1);
const first = rx.exec('aaaa').index;
const after = rx.lastIndex;
rx.lastIndex = index(0);
const second = rx.test('aaaa');
const plain = /a/;
plain.lastIndex = index(5);
const third = plain.exec('a').index;
[first, after, second, rx.lastIndex, third, typeof plain.lastIndex, log]
// pause: /index/1 => 1
// pause: /index/0 => 3
// pause: /index/5 => 0
// expect: [2,3,true,4,0,"object",[1,0,5]]
