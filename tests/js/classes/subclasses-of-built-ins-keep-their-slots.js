class Arr extends Array { last() { return this[this.length - 1]; } }
class M extends Map { get(k) { return super.get(k) ?? 'none'; } }
class S extends String { shout() { return this.toUpperCase() + '!'; } }
class N extends Number { double() { return this * 2; } }
class F extends Function { twice(x) { return this(this(x)); } }
class Bo extends Boolean {} class P extends Promise {} class D extends Date {} class E extends TypeError {} class R extends RegExp {} class U extends Uint8Array {} class Sy extends Object { constructor() { super(1, 2); this.k = 1; } }
const a = new Arr(3); a.push(7);
[a.length, a.last(), Array.isArray(a), a.concat([1]) instanceof Arr, Arr.from([1]).last(), new M([[1, 2]]).get(3), new M([[1, 2]]).size, new S('abc').shout(), new S('abc').length, Object.keys(new S('ab')), new N('21').double(), new F('x', 'return x + 1').twice(1), new F() instanceof Function, typeof new F(), Boolean(new Bo(false)), new Bo(false).valueOf(), new P(() => {}) instanceof Promise, new D(0).getTime(), new E('m') instanceof Error, String(new E('m')), new R('a').test('a'), new U([1, 256])[1], new Sy(), [new D(0), new E(), new R(), a, new S('')].map(x => Object.prototype.toString.call(x)), JSON.stringify(a), (() => { class X extends null { static s = 1; } return [Object.getPrototypeOf(X.prototype), X.s]; })()]
// expect: [4,7,true,true,1,"none",1,"ABC!",3,["0","1"],42,3,true,"function",true,false,true,0,true,"TypeError: m",true,0,{"k":1},["[object Date]","[object Error]","[object RegExp]","[object Array]","[object String]"],"[null,null,null,7]",[null,1]]
