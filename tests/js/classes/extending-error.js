class HttpError extends Error {
  constructor(status, options) { super('status ' + status, options); this.status = status; }
  get name() { return 'HttpError'; }
}
class NotFound extends HttpError { constructor() { super(404, { cause: 'because' }); } }
let e;
try { throw new NotFound(); } catch (error) { e = error; }
[e instanceof NotFound, e instanceof HttpError, e instanceof Error, e.message, e.status, String(e), e.cause, Object.keys(e), typeof e.stack];
// expect: [true,true,true,"status 404",404,"HttpError: status 404","because",["status"],"string"]
