const log = [];
const key = (name) => ({ toString() { log.push('key ' + name + fetch('/key')); return name; } });
const note = (text) => { log.push(text); return text; };
class Base {
  get a() { return 'a of ' + this.own; }
  set a(value) { log.push('set ' + value); }
  method(...rest) { return [this.own, ...rest]; }
}
class Derived extends Base {
  own = 'mine';
  read() { return super[key('a')]; }
  write() { return super[(note('target'), 'a')] = note('value'); }
  call() { return super[key('method')](note('argument')); }
  compound() { super.a += '!'; super['a'] ||= 1; return super.a; }
  destructure() { [super.a, super[(note('second target'), 'b')] = note('default')] = ['first']; return this.b; }
  loop() { for (super.looped of [1, 2]) log.push(this.looped); for (super.looped in { k: 1 }) log.push(this.looped); }
  remove() { delete super[note('removed')]; }
  removeName() { delete super.a; }
  tag() { return super.method`x${1}`.length; }
}
class Early extends Base {
  constructor(how) {
    if (how === 'read') super[note('never')];
    if (how === 'write') super[note('never')] = note('never');
    if (how === 'compound') super[note('never')] += 1;
    if (how === 'update') super[note('never')]++;
    if (how === 'arrow') (() => super[note('never')])();
    if (how === 'call') super.method(note('never'));
    super();
  }
}
const attempt = f => { try { return f(); } catch (error) { return error.name; } };
const it = new Derived(), orphan = { __proto__: null, get() { return super.x; }, set() { super.x = note('before the write'); }, remove() { delete super.x; } };
[
  it.read(), it.write(), it.call(), it.compound(), it.destructure(), it.loop(), attempt(() => it.remove()), attempt(() => it.removeName()), it.tag(),
  ...['read', 'write', 'compound', 'update', 'arrow', 'none'].map(how => attempt(() => typeof new Early(how))),
  attempt(() => orphan.get()), attempt(() => orphan.set()), attempt(() => orphan.remove()), log,
];
// pause: GET /key => 1
// pause: GET /key => 2
// expect: ["a of mine","value",["mine","argument"],"a of mine","default",null,"ReferenceError","ReferenceError",3,"ReferenceError","ReferenceError","ReferenceError","ReferenceError","ReferenceError","object","TypeError","TypeError","ReferenceError",["key a1","target","value","set value","key method2","argument","set a of mine!","set first","second target","default",1,2,"k","removed","before the write"]]
