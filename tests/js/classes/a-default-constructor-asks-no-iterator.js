class Base { constructor(...all) { this.all = all; this.got = fetch('/base'); } }
class Derived extends Base { field = this.all.length; }
const iterator = Array.prototype[Symbol.iterator];
Array.prototype[Symbol.iterator] = () => { throw new Error('asked'); };
const made = new Derived(1, 2, 3);
Array.prototype[Symbol.iterator] = iterator;
[made.all, made.got, made.field, Derived.length, Object.keys(made)];
// pause: GET /base => "b"
// expect: [[1,2,3],"b",3,0,["all","got","field"]]
// node: skip Node 20 still spreads the arguments with the iterator
