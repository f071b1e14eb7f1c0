class HttpError extends Error { constructor(status, text, options) { super(`${status} ${text}`, options); this.status = status; } get name() { return 'HttpError'; } static of(o) { return new this(o.status, o.text); } }
class NotFound extends HttpError { constructor(o) { super(404, 'not found', o); } }
function Old(message) { const e = Reflect.construct(Error, [message], new.target ?? Old); return e; } Old.prototype = Object.create(Error.prototype, { constructor: { value: Old }, name: { value: 'Old' } });
const inner = new NotFound({ cause: new TypeError('deep') });
const old = new Old('old');
const chain = e => (e ? [e.name + ': ' + e.message, ...chain(e.cause)] : []);
const results = [String(inner), inner.status, inner instanceof HttpError, inner.cause.message, chain(new Error('top', { cause: inner })), String(HttpError.of({ status: 500, text: 'x' })), NotFound.name, String(old), old instanceof Error, Object.keys(inner), JSON.stringify({ ...inner }), typeof inner.stack];
try { throw inner; } catch ({ status, message, constructor: { name } }) { results.push(status, message, name); }
try { (() => { throw Object.assign(new Error('assigned'), { code: 'E1' }); })(); } catch (error) { results.push(error.code); }
results
// expect: ["HttpError: 404 not found",404,true,"deep",["Error: top","HttpError: 404 not found","TypeError: deep"],"HttpError: 500 x","NotFound","Old: old",true,["status"],"{\"status\":404}","string",404,"404 not found","NotFound","E1"]
