class Counting extends RegExp {
  count = 0;
  exec(text) { this.count++; const m = super.exec(text); if (m) m.extra = 'yes'; return m; }
}
const a = new Counting('a', 'g'), b = new Counting('b');
const results = ['aba'.match(a), a.count, 'aba'.replace(a, (m, i) => i), a.count, b.test('abc'), b.count, b.exec('b').extra, 'abc'.split(new Counting('b')), a instanceof Counting, 'aa'.search(a)];
const fake = { exec: () => ({ index: 1, 0: 'z', length: 1 }), flags: '', global: false };
results.push(RegExp.prototype[Symbol.replace].call(fake, 'abc', '[$&]'), RegExp.prototype.test.call({ exec: () => null }, 'x'));
for (const bad of [undefined, 1, 'text']) { try { results.push(RegExp.prototype.test.call({ exec: () => bad }, 'x')); } catch (error) { results.push(error.name); } }
results
// expect: [["a","a"],3,"0b2",6,true,1,"yes",["a","c"],true,0,"a[z]c",false,"TypeError","TypeError","TypeError"]
