class Point { constructor(x, y) { this.x = x; this.y = y; } }
function add(a, b, c) { return [this && this.name, a, b, c]; }
const once = add.bind({ name: 'bound' }, 1);
const twice = once.bind({ name: 'lost' }, 2);
const make = Point.bind(null, 5);
const max = Math.max.bind(null, 3);
const push = [].push.bind([]);
const arrow = (() => this === globalThis).bind({});
once.note = 'own';
const method = { m() { return this.k; }, k: 'kept' };
const bound = method.m.bind(method);
fetch('/pause');
method.k = 'changed';
[
  once(2, 3), twice(3), twice.name, twice.length, once.note, new make(6), new make(1) instanceof Point, make.name, max(1), max(9),
  push(1), push(2), arrow(), bound(), 'prototype' in once, Object.getOwnPropertyNames(bound), new (once.bind())(7) instanceof add,
]
// pause: /pause => 0
// expect: [["bound",1,2,3],["bound",1,2,3],"bound bound add",1,"own",{"x":5,"y":6},true,"bound Point",3,9,1,2,true,"changed",false,["length","name"],false]
