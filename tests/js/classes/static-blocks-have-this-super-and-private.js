const log = [];
class Base { static who() { return 'base ' + this.name; } static v = 'v'; }
class C extends Base {
  #p; static #q = 'q';
  static { log.push(this === C, super.who(), this.#q, C.v); var hidden = 1; let a = 2; log.push(a + hidden); }
  static x = log.push('field');
  static { this.make = v => { const c = new C(); c.#p = v; return c; }; this.read = c => c.#p; log.push(typeof hidden, typeof arguments_); function arguments_() {} }
  static { try { throw new Error('in block'); } catch ({ message }) { log.push(message); } }
  static { label: { log.push('before'); break label; } }
}
const attempt = f => { try { return f(); } catch (error) { return error.message; } };
[log, C.read(C.make(7)), attempt(() => { class D { static a = 1; static { throw new Error('stops ' + this.a); } static b = 2; } }), typeof hidden, attempt(() => { class E { static { E; E = 1; } } })]
// expect: [[true,"base C","q","v",3,"field","undefined","function","in block","before"],7,"stops 1","undefined","Assignment to constant variable."]
