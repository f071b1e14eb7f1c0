const s = new Set('hello');
const m = new Map(new Map([['a', 1]]));
[[...s].join(''), m.get('a'), new Map().size, new Set(null).size, new Map([[1, 2], [1, 3]]).get(1), new Set(new Map([['k', 1]]).keys()).has('k')];
// expect: ["helo", 1, 0, 0, 3, true]
