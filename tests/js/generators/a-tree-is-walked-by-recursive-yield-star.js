class Tree { constructor(v, l, r) { Object.assign(this, { v, l, r }); } *[Symbol.iterator]() { if (this.l) yield* this.l; yield this.v; if (this.r) yield* this.r; } }
[...new Tree(4, new Tree(2, new Tree(1), new Tree(3)), new Tree(6))];
// expect: [1,2,3,4,6]
