function* g() {} const G = Object.getPrototypeOf(g); const Gen = G.prototype;
const attempt = f => { try { return f(); } catch (error) { return error.name; } };
class K { *[Symbol.iterator]() { yield* [1, 2]; } static *s() { yield this.name; } *['comp' + 1]() { yield super.toString !== undefined; } }
const o = { *m() { yield this.v; }, v: 5, async *am() { yield 1; } };
g.prototype.extra = 'shared';
const h = function* () {}; h.prototype = null;
[g().extra, g() instanceof g, attempt(() => new g()), Object.prototype.toString.call(g()), G[Symbol.toStringTag], Gen[Symbol.toStringTag], 'constructor' in g.prototype, Object.hasOwn(g.prototype, 'constructor'), [...new K()], [...K.s()], [...new K().comp1()], [...o.m()], Object.getPrototypeOf(h()) === Gen, attempt(() => Gen.next.call({})), G.constructor('a', 'yield a')(3).next().value, typeof G.constructor, attempt(() => G.constructor('yield yield')().next().done), g.length, o.m.name, Object.getOwnPropertyNames(g).sort(), Object.getOwnPropertyDescriptor(g, 'prototype').enumerable, (function* () { return yield; })().next('x'), [...(function* () { yield yield yield 1; })()]]
// expect: ["shared",true,"TypeError","[object Generator]","GeneratorFunction","Generator",true,false,[1,2],["K"],[true],[5],true,"TypeError",3,"function",false,0,"m",["length","name","prototype"],false,{"done":false},[1,null,null]]
