const other = { kind: 'other' };
function* late(a = fetch('/parameter'), b = (late.prototype = other)) { yield a; }
function* none(a = (none.prototype = null)) { yield 1; }
const before = late.prototype, it = late(), plain = none();
[Object.getPrototypeOf(it) === other, Object.getPrototypeOf(it) === before, it.kind, it.next === undefined, Object.getPrototypeOf(plain) === Object.getPrototypeOf(before), [...plain]];
// pause: GET /parameter => 1
// expect: [true,false,"other",true,true,[1]]
// node: skip V8 looks for the prototype before the parameters
