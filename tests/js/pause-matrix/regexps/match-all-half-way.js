const rx = /(?<letter>[a-z])(\d)?/g;
rx.lastIndex = 2;
const it = 'a1b2cd4'.matchAll(rx);
const first = it.next().value;
rx.lastIndex = 99;
fetch('/pause');
const second = it.next().value;
fetch('/pause');
const rest = [...it].map(m => [m[0], m.index, m[2] === undefined, m.groups.letter]);
[first[0], second[0], second.index, rest, it.next(), rx.lastIndex, Object.prototype.toString.call(it)]
// pause: /pause => 0
// pause: /pause => 0
// expect: ["b2","c",4,[["d4",5,false,"d"]],{"done":true},99,"[object RegExp String Iterator]"]
