'use strict';
globalThis.known = 1;
const log = [], attempt = f => { try { return f(); } catch (error) { return error.name + ': ' + error.message; } };
log.push(attempt(() => known = (log.push('value'), fetch('/value'))), known);
log.push(attempt(() => known = (delete globalThis.known, 3)));
log.push(attempt(() => { other = 1; }), attempt(() => { other = attempt(() => 1); }));
log;
// pause: GET /value => 6
// expect: ["value",6,6,"ReferenceError: known is not defined","ReferenceError: other is not defined","ReferenceError: other is not defined"]
