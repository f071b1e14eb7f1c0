const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
const log = [];
const gone = setTimeout(() => log.push('gone'), 10);
clearTimeout(gone);
clearTimeout(gone);
clearTimeout(undefined);
clearTimeout(null);
clearTimeout(987654);
const mixed = setTimeout(() => log.push('mixed'), 10);
clearInterval(mixed);
await sleep(30);
return log;
// expect: []
// style: standard
