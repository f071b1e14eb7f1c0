const order = [];
const note = name => { order.push(name); return name; };
class A {
  a = note('a');
  ['b' + note('key')] = note('b');
  constructor() { note('body'); }
  c = note(this.a + 'c');
}
const made = new A();
[order, Object.keys(made), new A().bkey];
// expect: [["key","a","b","ac","body","a","b","ac","body"],["a","bkey","c"],"b"]
