class A { x; static y; }
const a = new A();
['x' in a, a.x === undefined, Object.keys(a), 'y' in A];
// expect: [true,true,["x"],true]
