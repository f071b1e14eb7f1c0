const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
const log = [];
setTimeout(() => log.push('c'), 60);
setTimeout(() => log.push('a'), 20);
setTimeout(() => log.push('b'), 40);
log.push('begun');
await sleep(100);
return log;
// expect: ["begun","a","b","c"]
// style: standard
