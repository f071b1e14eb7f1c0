const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
let n = 0;
const every = setInterval(() => { n++; clearInterval(every); }, 10);
await sleep(50);
return n;
// expect: 1
// style: standard
