const cause = new RangeError('deep');
const error = new TypeError('shallow', { cause });
error.code = 'E1';
const list = [error];
fetch('/wait');
[error.name, error.message, error.code, error.cause === cause, error.cause instanceof RangeError, list[0] === error, String(error), Object.keys(error), typeof error.stack];
// pause: /wait => null
// expect: ["TypeError", "shallow", "E1", true, true, true, "TypeError: shallow", ["code"], "string"]
