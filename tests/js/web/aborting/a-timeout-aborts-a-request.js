const signal = AbortSignal.timeout(600);
try {
  await fetch(input.base + '/slow?ms=5000', { signal });
} catch (error) {
  return [error.name, error.message, error === signal.reason, error instanceof DOMException, error.code, signal.aborted];
}
// request: GET /slow?ms=5000
// expect: ["TimeoutError","The operation was aborted due to timeout",true,true,23,true]
// style: standard
