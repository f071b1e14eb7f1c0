const e = new Error('message', { cause: 'why' });
const bare = new Error();
const called = TypeError('no new');
[e.name, e.message, e.cause, String(e), e instanceof Error, Object.keys(e), 'message' in bare, bare.hasOwnProperty('message'), String(bare), called instanceof TypeError, String(called), Object.prototype.toString.call(e), typeof e.stack, 'cause' in bare];
// expect: ["Error", "message", "why", "Error: message", true, [], true, false, "Error", true, "TypeError: no new", "[object Error]", "string", false]
