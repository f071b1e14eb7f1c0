const map = new Map([['a', 1], ['b', 2], ['c', 3], ['d', 4]]);
const set = new Set([1, 2, 3, 4]);
const array = ['x', , 'z'];
const its = [
  map[Symbol.iterator](), map.keys(), map.values(), set.values(), set.entries(), array.keys(), array.entries(), array.values(),
  'a\u{1f600}b'[Symbol.iterator](), Uint8Array.of(7, 8).values(), (function () { return arguments[Symbol.iterator](); })(5, 6),
];
for (const it of its) it.next();
const done = [].values(); done.next();
fetch('/pause');
map.delete('a'); map.delete('b'); map.set('e', 5); set.delete(2); set.add(2); array.push('w');
const second = its.map(it => it.next().value);
fetch('/pause');
const rest = its.map(it => [...it]);
map.set('f', 6); set.add(9); array.push('v');
[second, rest, its.map(it => it.next().done), done.next(), its.map(it => Object.prototype.toString.call(it))]
// pause: /pause => 0
// pause: /pause => 0
// expect: [[["c",3],"c",3,3,[3,3],1,[1,null],null,"😀",8,6],[[["d",4],["e",5]],["d","e"],[4,5],[4,2],[[4,4],[2,2]],[2,3],[[2,"z"],[3,"w"]],["z","w"],["b"],[],[]],[true,true,true,true,true,true,true,true,true,true,true],{"done":true},["[object Map Iterator]","[object Map Iterator]","[object Map Iterator]","[object Set Iterator]","[object Set Iterator]","[object Array Iterator]","[object Array Iterator]","[object Array Iterator]","[object String Iterator]","[object Array Iterator]","[object Array Iterator]"]]
