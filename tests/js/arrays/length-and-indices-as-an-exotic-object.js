const attempt = f => { try { return f(); } catch (error) { return error.name; } };
const a = [1, 2, 3];
a['3'] = 4; a['03'] = 'no'; a[-1] = 'neg'; a[1.5] = 'frac'; a['4294967295'] = 'too big';
const b = []; b[4294967294] = 'last';
const c = [1, 2, 3]; Object.defineProperty(c, 1, { value: 2, configurable: false }); 
const d = [1, 2, 3]; Object.defineProperty(d, 'length', { writable: false });
const big = []; big.length = 4294967295;
[a.length, Object.keys(a), b.length, attempt(() => b.push('x')), b.length, b[4294967295], attempt(() => { 'use strict'; c.length = 0; }), c.length, attempt(() => (d[3] = 4)), d.length, attempt(() => { 'use strict'; d[3] = 4; }), attempt(() => d.push(1)), attempt(() => (a.length = -1)), attempt(() => (a.length = 1.5)), attempt(() => (a.length = '2')), a.length, attempt(() => (a.length = { valueOf: () => 1 })), a, attempt(() => new Array(4294967296)), attempt(() => Array(3.5)), Array('3').length, Array(3).length, big.indexOf(1, 4294967290), delete a[0], a.length, Object.getOwnPropertyDescriptor(a, 'length'), attempt(() => Object.defineProperty([], 'length', { value: -1 })), attempt(() => Object.defineProperty([], 'length', { get() {} })), Reflect.defineProperty(d, 'length', { writable: true }), Array.prototype.length, Array.isArray(Array.prototype)]
// expect: [4,["0","1","2","3","03","-1","1.5","4294967295"],4294967295,"RangeError",4294967295,"x","TypeError",2,4,3,"TypeError","TypeError","RangeError","RangeError","2",2,{},[null],"RangeError","RangeError",1,3,-1,true,1,{"value":1,"writable":true,"enumerable":false,"configurable":false},"RangeError","TypeError",false,0,true]
