const f = ({ a, b: { c = a } = {} } = { a: 'A' }, [d = c, ...e] = [], g = () => [a, d], ...{ length, 0: first }) => [a, c, d, e, g(), length, first];
function shadow(a, b = () => a, c = (a = 'changed', b())) { var a; const before = a; a = 'body'; return [before, b(), c]; }
function self(x = 1, y = x + 1, z = (() => { try { return w; } catch (e) { return e.name; } })(), w = 0) { return [x, y, z, w]; }
const attempt = g => { try { return g(); } catch (error) { return error.name; } };
const calls = []; const tracked = (x = calls.push('x'), { y = calls.push('y') } = {}) => calls.length;
[f(), f({ a: 1, b: { c: 2 } }, [undefined, 4, 5], undefined, 'r1', 'r2'), shadow('arg'), self(), self(5, undefined, 6), f.length, (({ a }, b, c = 1, d) => 0).length, attempt(() => f(null)), attempt(() => (({ x }) => x)()), attempt(() => (([x]) => x)({})), tracked(0), tracked(), tracked(undefined, { y: null }), ((a, b = a, [c, d] = [a, b], { length } = 'xyz') => [a, b, c, d, length])(1), (function (a, b = arguments.length) { arguments[0] = 9; return [a, b]; })(1), ((x, f = () => x) => { var x; return [x, f()]; })(7)]
// expect: [["A","A","A",[],["A","A"],0,null],[1,2,2,[4,5],[1,2],2,"r1"],["changed","changed","changed"],[1,2,"ReferenceError",0],[5,6,6,0],0,2,"TypeError","TypeError","TypeError",1,3,4,[1,1,1,1,3],[1,1],[7,7]]
