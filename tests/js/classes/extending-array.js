class Stack extends Array {
  top() { return this[this.length - 1]; }
  static get [Symbol.species]() { return Array; }
}
class List extends Array {}
const s = new Stack();
s.push(1, 2, 3);
const l = List.from([1, 2]);
[s.length, s.top(), Array.isArray(s), s.map(x => x) instanceof Stack, l.map(x => x * 2) instanceof List, List.of(1) instanceof List, JSON.stringify(s), l.length];
// expect: [3,3,true,false,true,true,"[1,2,3]",2]
