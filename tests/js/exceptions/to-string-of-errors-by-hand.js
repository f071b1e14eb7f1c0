const p = Error.prototype.toString;
[p.call({ name: 'N', message: 'm' }), p.call({ name: 'N' }), p.call({ message: 'm' }), p.call({ name: '', message: 'm' }), p.call({})];
// expect: ["N: m", "N", "Error: m", "m", "Error"]
