const log = [];
const f1 = () => { try { return 1; } finally { log.push('f1'); } };
const f2 = () => { try { return 1; } finally { return 2; } };
const f3 = () => { try { throw 1; } finally { return 3; } };
const f4 = () => { for (;;) { try { return 4; } finally { break; } } return 'broke'; };
const f5 = () => { let x = 1; try { return x; } finally { x = 2; } };
const f6 = () => { const o = { n: 1 }; try { return o; } finally { o.n = 2; } };
const f7 = () => { for (let i = 0; i < 3; i++) { try { if (i === 1) continue; log.push('i' + i); } finally { log.push('f' + i); } } return 7; };
const f8 = () => { try { try { throw new Error('inner'); } finally { throw new Error('outer'); } } catch (e) { return e.message; } };
const f9 = () => { try { try { throw new Error('kept'); } finally { try { throw new Error('swallowed'); } catch {} } } catch (e) { return e.message; } };
const f10 = () => { l: try { return 'never'; } finally { break l; } return 'after label'; };
function* g() { try { yield 1; } finally { yield 2; return 3; } }
const it = g(); it.next();
[f1(), f2(), f3(), f4(), f5(), f6(), f7(), f8(), f9(), f10(), it.return('r'), it.next(), it.next(), log]
// expect: [1,2,3,"broke",1,{"n":2},7,"outer","kept","after label",{"value":2,"done":false},{"value":3,"done":true},{"done":true},["f1","i0","f0","f1","i2","f2"]]
