const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
const log = [];
setTimeout(() => { log.push('one'); queueMicrotask(() => log.push('job of one')); Promise.resolve().then(() => log.push('promise of one')); }, 10);
setTimeout(() => log.push('two'), 10);
await sleep(40);
return log;
// expect: ["one","job of one","promise of one","two"]
// style: standard
