const attempt = f => { try { return f(); } catch (error) { return error.name; } };
const log = [];
const it = () => ({ __proto__: Iterator.prototype, i: 0, next() { return { done: this.i > 3, value: this.i++ }; }, return() { log.push('return'); return {}; } });
[attempt(() => it().take(-1)), attempt(() => it().take(NaN)), attempt(() => it().take('x')), attempt(() => it().drop()), log.splice(0), it().take(2).toArray(), it().take('2').toArray(), it().take(Infinity).toArray(), it().drop(1.9).toArray(), it().drop(Infinity).toArray(), it().take(0).toArray(), log.length, it().drop(2).take(1).toArray()]
// node: no iterator helpers
// expect: ["RangeError","RangeError","RangeError","RangeError",["return","return","return","return"],[0,1],[0,1],[0,1,2,3],[1,2,3],[],[],3,[2]]
