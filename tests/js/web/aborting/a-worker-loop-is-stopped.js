const sleep = (ms, signal) => new Promise((done, fail) => {
  if (signal.aborted) return fail(signal.reason);
  const timer = setTimeout(done, ms);
  signal.addEventListener('abort', () => { clearTimeout(timer); fail(signal.reason); }, { once: true });
});
const stop = new AbortController();
const log = [];
async function work(name) {
  try {
    for (let n = 1; ; n++) { await sleep(200, stop.signal); log.push(name + n); }
  } catch (error) { return name + ' stopped: ' + error; } finally { log.push(name + ' ends'); }
}
const both = Promise.all([work('a'), work('b')]);
setTimeout(() => stop.abort('closing'), 520);
return [await both, log];
// expect: [["a stopped: closing","b stopped: closing"],["a1","b1","a2","b2","a ends","b ends"]]
// style: standard
