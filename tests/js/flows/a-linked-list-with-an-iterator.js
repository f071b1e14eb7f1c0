function List() { this.head = null; this.size = 0; }
List.prototype.add = function (value) { this.head = { value, next: this.head }; this.size++; return this; };
List.prototype[Symbol.iterator] = function () {
  let node = this.head;
  return { next: () => (node ? { value: [node.value, node = node.next][0], done: false } : { value: undefined, done: true }) };
};
const list = new List().add(1).add(2).add(fetch('/third'));
const [first, ...others] = list;
[[...list], first, others, list.size, Math.max(...list)];
// pause: /third => 3
// expect: [[3, 2, 1], 3, [2, 1], 3, 3]
