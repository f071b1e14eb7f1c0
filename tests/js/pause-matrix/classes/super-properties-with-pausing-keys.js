const log = [];
const base = { n: 1, m(...parts) { return [this.tag, ...parts]; }, set s(v) { log.push(['set', this.tag, v, fetch('/set')]); }, get g() { return this.tag + fetch('/get'); } };
const o = {
  __proto__: base,
  tag: 'o',
  run() {
    const results = [super[fetch('/key')], super.m(fetch('/arg'), ...fetch('/spread')), super[fetch('/method')](1), super.g];
    super.s = fetch('/value');
    super[fetch('/write')] = 5;
    super.n += fetch('/add');
    results.push(super.missing?.[fetch('/never')], typeof super.m);
    return results;
  },
};
[o.run(), log, Object.keys(o), o.n, o.w, base.n]
// pause: /key => "n"
// pause: /arg => "a"
// pause: /spread => [1, 2]
// pause: /method => "m"
// pause: /get => "!"
// pause: /value => "v"
// pause: /set => "done"
// pause: /write => "w"
// pause: /add => 10
// expect: [[1,["o","a",1,2],["o",1],"o!",null,"function"],[["set","o","v","done"]],["tag","run","w","n"],11,5,1]
