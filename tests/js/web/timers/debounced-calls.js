const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
function debounce(f, ms) {
  let timer;
  return (...rest) => { clearTimeout(timer); timer = setTimeout(() => f(...rest), ms); };
}
const log = [];
const save = debounce((text) => log.push(text), 30);
for (const text of ['a', 'ab', 'abc']) { save(text); await sleep(5); }
await sleep(60);
save('d');
await sleep(60);
return log;
// expect: ["abc","d"]
// style: standard
