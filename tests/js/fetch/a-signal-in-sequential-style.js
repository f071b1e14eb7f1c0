// In sequential style a signal lets nothing begin once it is aborted, and is no part of the request.
const stop = new AbortController();
const first = fetch('/a', { method: 'POST', body: 'x', signal: stop.signal });
stop.abort('enough');
let why;
try { fetch('/b', { signal: stop.signal }); } catch (reason) { why = reason; }
[first, why, stop.signal.aborted]
// pause: POST /a "x" => 1
// expect: [1,"enough",true]
// node: skip Node's fetch promises
