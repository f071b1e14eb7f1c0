const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
const log = [];
let second;
setTimeout(() => { log.push('first'); clearTimeout(second); }, 10);
second = setTimeout(() => log.push('second'), 10);
await sleep(40);
return log;
// expect: ["first"]
// style: standard
