const log = [];
const { set } = Map.prototype, { add } = Set.prototype;
Map.prototype.set = function (k, v) { log.push('set ' + k); return set.call(this, k, v + '!'); };
Set.prototype.add = function (v) { log.push('add ' + v); return add.call(this, v); };
const m = new Map([['a', 1], ['b', 2]]), s = new Set('xy'), empty = new Map(), nothing = new Set(null);
Map.prototype.set = 5;
const attempt = f => { try { return f(); } catch (error) { return error.name; } };
const broken = [attempt(() => new Map([])), attempt(() => new Map().size), attempt(() => new Map(null).size)];
Map.prototype.set = set; Set.prototype.add = add;
const closing = { [Symbol.iterator]: () => ({ next: () => ({ done: false, value: 1 }), return() { log.push('closed'); return {}; } }) };
[[...m], [...s], log, broken, attempt(() => new Map(closing)), log.at(-1), attempt(() => new Map([[1]]).get(1) === undefined), attempt(() => new Map(5)), attempt(() => new Map({})), [...new Map([{ 0: 'k', 1: 'v' }])], attempt(() => new Map(['ab'])), attempt(() => Map()), attempt(() => Map.prototype.get.call(new Set(), 1)), attempt(() => Set.prototype.has.call(new Map(), 1)), attempt(() => Object.getOwnPropertyDescriptor(Map.prototype, 'size').get.call(new Set())), Map.groupBy !== null, Map.length, Map[Symbol.species] === Map]
// expect: [[["a","1!"],["b","2!"]],["x","y"],["set a","set b","add x","add y","closed"],["TypeError",0,0],"TypeError","closed",true,"TypeError","TypeError",[["k","v"]],"TypeError","TypeError","TypeError","TypeError","TypeError",true,0,true]
