const T = Error.prototype.toString;
const attempt = f => { try { return f(); } catch (error) { return error.name; } };
class Named extends Error { get name() { return 'Got'; } }
const e = new Error('m'); e.name = ''; const f = new Error(''); const g = new TypeError('t'); g.name = undefined; g.message = undefined;
[T.call({}), T.call({ name: 'N' }), T.call({ message: 'M' }), T.call({ name: '', message: 'only' }), T.call({ name: 'N', message: '' }), T.call({ name: undefined, message: undefined }), T.call({ name: null, message: 0 }), attempt(() => T.call(1)), attempt(() => T.call()), String(e), String(f), String(g), String(new Named('x')), `${new RangeError('tpl')}`, new Error('a') + 'b', T.call(() => {}), Error.prototype.name, Error.prototype.toString.length, Object.prototype.toString.call(Error.prototype)]
// expect: ["Error","N","Error: M","only","N","Error","null: 0","TypeError","TypeError","m","Error","Error","Got: x","RangeError: tpl","Error: ab","","Error",0,"[object Object]"]
