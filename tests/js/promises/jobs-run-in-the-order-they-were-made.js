const log = [];
const p = Promise.resolve();
p.then(() => log.push('a1')).then(() => log.push('a2')).then(() => log.push('a3'));
(async () => { log.push('sync'); await null; log.push('b1'); await null; log.push('b2'); })();
p.then(() => Promise.resolve('x')).then(v => log.push('c ' + v));
new Promise(resolve => { log.push('executor'); resolve(p); }).then(() => log.push('d'));
Promise.reject(1).catch(() => log.push('e1')).finally(() => log.push('e2'));
log.push('end of script');
for (let i = 0; i < 10; i++) await null;
return log;
// style: standard
// expect: ["sync","executor","end of script","a1","b1","e1","a2","b2","e2","a3","d","c x"]
