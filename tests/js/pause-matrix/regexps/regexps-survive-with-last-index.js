const g = /a(?<n>.)/dgimsuy;
g.lastIndex = 3;
const plain = /[/\]]\/(?:)/;
const made = new RegExp('\n/', 'v');
const surrogate = new RegExp('\ud83d');
const frozen = Object.freeze(/f/g);
const extra = Object.assign(/x/g, { note: 'kept' });
class Sub extends RegExp { first(text) { return this.exec(text)?.[0]; } }
const sub = new Sub('s+', 'i');
const keyed = new Map([[g, 'g'], [plain, 'plain']]);
const shared = { a: g, b: g };
fetch('/pause');
const tries = [];
try { frozen.test('f'); } catch (error) { tries.push(error.name); }
shared.a.lastIndex = 0;
[
  g.source, g.flags, g.lastIndex, shared.b === g, g.exec('AB').groups.n, g.lastIndex,
  String(plain), plain.test('//'), String(made), made.unicodeSets, made.test('\n/'), surrogate.test('\u{1f600}'),
  tries, Object.isFrozen(frozen), extra.note, Object.keys(extra), sub.first('xSSs'), sub instanceof Sub,
  keyed.get(g), keyed.get(plain), Object.getOwnPropertyDescriptor(g, 'lastIndex'),
]
// pause: /pause => null
// expect: ["a(?<n>.)","dgimsuy",0,true,"B",2,"/[/\\]]\\/(?:)/",true,"/\\n\\//v",true,true,true,["TypeError"],true,"kept",["note"],"SSs",true,"g","plain",{"value":2,"writable":true,"enumerable":false,"configurable":false}]
