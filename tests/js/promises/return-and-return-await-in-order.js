const log = [];
const tick = n => { let p = Promise.resolve(); for (let i = 1; i <= n; i++) p = p.then(() => log.push('t' + i)); return p; };
tick(8);
const value = Promise.resolve('v');
(async () => value)().then(() => log.push('return promise'));
(async () => await value)().then(() => log.push('return await'));
(async () => 'v')().then(() => log.push('return value'));
(async () => { try { return value; } finally { log.push('finally'); } })().then(() => log.push('return in try'));
(async () => { throw 1; })().catch(() => log.push('throw'));
value.then(() => value).then(() => log.push('then promise'));
value.finally(() => value).then(() => log.push('finally promise'));
Promise.all([value]).then(() => log.push('all'));
Promise.race([value]).then(() => log.push('race'));
Promise.allSettled([value]).then(() => log.push('allSettled'));
new Promise(ok => ok(value)).then(() => log.push('resolve with promise'));
await tick(9);
return log;
// style: standard
// expect: ["finally","t1","return value","throw","t1","t2","return await","all","race","allSettled","t2","t3","return promise","return in try","resolve with promise","t3","t4","then promise","finally promise","t4","t5","t5","t6","t6","t7","t7","t8","t8","t9"]
