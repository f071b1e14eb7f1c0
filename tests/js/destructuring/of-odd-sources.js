const { length, [length - 1]: last } = 'hello';
const { toFixed, constructor: { name } } = 5;
const [x, y = 'def', ...z] = '\u{1f600}b';
const { a, ...none } = Object.create({ a: 'inherited', b: 2 }, { hidden: { value: 1 }, own: { value: 2, enumerable: true } });
const [[k, v], ...more] = new Map([['k', 'v'], ['m', 1]]);
const { 0: zero, 'quoted-key': q = 'q', [Symbol.iterator]: sym, 1e2: hundred = 100 } = [10];
const { ...copyOfString } = 'ab', { ...copyOfNull } = 5, [...holes] = [, 1, ,];
let m, n; ({ m, n = m } = { m: 1 }); [m, n] = [n, m + 1];
const { f = function () {}, g = () => {}, h = class {} } = {};
for (var { p, p: { length: len } = '' } of [{ p: 'abc' }]); for (const [i, { w = i }] of [{}, { w: 5 }].entries()) m += w;
[length, last, typeof toFixed, name, x.length, y, z, a, none, k, v, more, zero, q, typeof sym, hundred, copyOfString, copyOfNull, holes.length, 0 in holes, m, n, f.name, g.name, h.name, p, len, (({ a: { b: [, c] } }) => c)({ a: { b: [1, 2] } })]
// expect: [5,"o","function","Number",2,"b",[],"inherited",{"own":2},"k","v",[["m",1]],10,"q","function",100,{"0":"a","1":"b"},{},3,true,6,2,"f","g","h","abc",3,2]
