const o = {};
Object.defineProperty(o, 'p', { get() { return fetch('/p'); }, set(v) { fetch('/set/' + v); }, enumerable: true });
o.p = 1;
[o.p, JSON.stringify(o)];
// pause: /set/1 => null
// pause: /p => 2
// pause: /p => 3
// expect: [2, "{\"p\":3}"]
