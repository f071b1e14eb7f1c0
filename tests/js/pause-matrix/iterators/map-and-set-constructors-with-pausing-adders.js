const log = [];
class Slow extends Map { set(key, value) { log.push(fetch('/set/' + key)); return super.set(key, value * 2); } }
class Picky extends Set { add(value) { return fetch('/add/' + value) ? super.add(value) : this; } }
const keyA = {}, keyB = {};
class Weak extends WeakMap { set(key, value) { return super.set(key, fetch('/weak/' + value)); } }
const weak = new Weak([[keyA, 1], [keyB, 2]]);
const map = new Slow(Object.entries({ a: 1, b: 2 }));
const set = new Picky([1, 2, 3]);
[[...map], [...set], weak.get(keyA), weak.get(keyB), log, map instanceof Slow]
// pause: /weak/1 => "one"
// pause: /weak/2 => "two"
// pause: /set/a => "s1"
// pause: /set/b => "s2"
// pause: /add/1 => true
// pause: /add/2 => false
// pause: /add/3 => 1
// expect: [[["a",2],["b",4]],[1,3],"one","two",["s1","s2"],true]
