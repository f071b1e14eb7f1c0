const log = [];
setTimeout(() => log.push('timer'), 0);
queueMicrotask(() => log.push('job'));
(async () => { for (let i = 0; i < 3; i++) { await null; log.push('await ' + i); } })();
log.push('code');
await new Promise((done) => setTimeout(done, 20));
return log;
// expect: ["code","job","await 0","await 1","await 2","timer"]
// style: standard
