function NotFound(what) { this.message = what + ' not found'; this.what = what; }
NotFound.prototype = Object.create(Error.prototype);
NotFound.prototype.name = 'NotFound';
NotFound.prototype.constructor = NotFound;
let seen;
try { throw new NotFound('page'); } catch (e) { seen = [e instanceof NotFound, e instanceof Error, String(e), e.what]; }
seen;
// expect: [true, true, "NotFound: page not found", "page"]
