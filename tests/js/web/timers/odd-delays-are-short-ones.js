const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
const log = [];
for (const [name, delay] of [['nothing', undefined], ['NaN', NaN], ['negative', -5], ['text', '1'], ['null', null], ['zero', 0]]) {
  setTimeout(() => log.push(name), delay);
}
await sleep(30);
return log;
// expect: ["nothing","NaN","negative","text","null","zero"]
// style: standard
