const s = Symbol('s');
const o = { b: 1, 2: 1, a: 1, [s]: 1, '-1': 1, '01': 1, 1: 1, 4294967294: 1, 4294967295: 1, '1.5': 1, get z() { return 1; }, '': 1 };
delete o.b; o.b = 2; o[0] = 1;
const p = Object.assign(Object.create(o), { own: 1, 3: 1, a: 'shadow' });
const walked = []; for (const k in p) walked.push(k);
const seen = []; for (const k in { x: 1, y: 2, z: 3 }) { seen.push(k); }
const removing = { a: 1, b: 2, c: 3 }, left = []; for (const k in removing) { left.push(k); delete removing.b; removing.d = 1; }
class K { 2 = 1; b = 1; 1 = 1; a = 1; }
const f = (x) => x; f.b = 1; f[1] = 1;
[Reflect.ownKeys(o).map(String), Object.keys({ ...o }), Object.entries(o).length, JSON.stringify({ 2: 1, b: 1, 1: 1 }), walked, left, Object.keys(new K()), Reflect.ownKeys(f), Reflect.ownKeys([1, , 3]), Object.keys('ab'), Object.getOwnPropertyNames('ab'), Reflect.ownKeys(class { static b = 1; static 1 = 2; static m() {} })]
// expect: [["0","1","2","4294967294","a","-1","01","4294967295","1.5","z","","b","Symbol(s)"],["0","1","2","4294967294","a","-1","01","4294967295","1.5","z","","b"],12,"{\"1\":1,\"2\":1,\"b\":1}",["3","own","a","0","1","2","4294967294","-1","01","4294967295","1.5","z","","b"],["a","c"],["1","2","b","a"],["1","length","name","b"],["0","2","length"],["0","1"],["0","1","length"],["1","length","name","prototype","m","b"]]
