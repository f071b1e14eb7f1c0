function* g(a, b = a + 1) { yield arguments.length; yield [...arguments]; yield this.v; a = 9; yield [a, b, (() => arguments[0])()]; }
[...g.call({ v: 'this' }, 1)];
// expect: [1,[1],"this",[9,2,1]]
