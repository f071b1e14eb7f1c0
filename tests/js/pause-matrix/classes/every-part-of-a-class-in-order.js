const log = [];
const at = name => { log.push(name); return fetch('/' + name); };
class Base { static inherited = 'base'; }
class C extends (at('heritage'), Base) {
  static [at('static-key')] = at('static-value') + this.inherited;
  [at('key')] = at('value');
  static { log.push('block ' + this.name + at('block')); C.own = super.inherited; }
  get [at('getter')]() { return at('get'); }
  static async = at('async');
  *[at('generator')]() { yield at('yield'); }
  static #p = at('private');
  static p() { return C.#p; }
}
const c = new C();
[log, Object.getOwnPropertyNames(C), c, c.g, [...c.gen()], C.p(), C.own]
// pause: /heritage => 0
// pause: /static-key => "sk"
// pause: /key => "k"
// pause: /getter => "g"
// pause: /generator => "gen"
// pause: /static-value => "sv"
// pause: /block => "!"
// pause: /async => "as"
// pause: /private => "pr"
// pause: /value => "v"
// pause: /get => "got"
// pause: /yield => "y"
// expect: [["heritage","static-key","key","getter","generator","static-value","block","block C!","async","private","value","get","yield"],["length","name","prototype","p","sk","own","async"],{"k":"v"},"got",["y"],"pr","base"]
