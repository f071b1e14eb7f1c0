const log = [];
const it = name => ({ __proto__: Iterator.prototype, next: () => ({ done: false, value: 1 }), return() { log.push('return ' + name); return {}; } });
const attempt = f => { try { return f(); } catch (error) { return error.message; } };
const boom = () => { throw new Error('boom'); };
[attempt(() => it('map').map(boom).next()), attempt(() => it('filter').filter(boom).next()), attempt(() => it('reduce').reduce(boom)), attempt(() => it('some').some(boom)), attempt(() => it('each').forEach(boom)), attempt(() => it('flat').flatMap(boom).next()), it('find').find(x => x), it('every').every(x => !x), attempt(() => it('bad').map(5)) !== undefined, it('return').map(x => x).return(), log]
// node: no iterator helpers
// expect: ["boom","boom","boom","boom","boom","boom",1,false,true,{"done":true},["return map","return filter","return reduce","return some","return each","return flat","return find","return every","return bad","return return"]]
