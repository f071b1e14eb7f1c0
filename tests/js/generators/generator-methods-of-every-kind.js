class A {
  #items = [1, 2];
  *[Symbol.iterator]() { yield* this.#items; }
  static *range(a, b) { while (a < b) yield a++; }
  *#private() { yield 'p'; }
  run() { return [...this.#private()]; }
}
const o = { *m() { yield this.v; }, v: 3, *['c' + 1]() { yield 'c'; } };
const expression = function* named() { yield typeof named; };
[[...new A()], [...A.range(1, 4)], new A().run(), [...o.m()], [...o.c1()], [...expression()]];
// expect: [[1,2],[1,2,3],["p"],[3],["c"],["function"]]
