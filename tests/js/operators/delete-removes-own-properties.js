const o = { a: 1, b: 2 };
const child = Object.create(o);
const list = [1, 2, 3];
[delete o.a, 'a' in o, delete o.missing, delete child.b, child.b, delete list[1], list.length, 1 in list];
// expect: [true, false, true, true, 2, true, 3, false]
