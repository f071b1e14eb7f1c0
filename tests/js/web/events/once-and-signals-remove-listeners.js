const target = new EventTarget();
const stop = new AbortController();
const log = [];
target.addEventListener('x', () => log.push('once'), { once: true });
target.addEventListener('x', () => log.push('signal'), { signal: stop.signal });
target.addEventListener('x', () => log.push('never'), { signal: AbortSignal.abort() });
target.dispatchEvent(new Event('x'));
stop.abort();
target.dispatchEvent(new Event('x'));
return log;
// expect: ["once","signal"]
// style: standard
