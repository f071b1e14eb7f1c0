const log = [];
const mark = name => () => log.push(name);
const p = Promise.resolve();
p.then(mark(1)).then(mark(2)).then(mark(3)).then(mark(4)).then(mark(5)).then(mark(6));
(async () => { await p; log.push('native'); })();
(async () => { await { then(ok) { log.push('then called'); ok(); } }; log.push('thenable'); })();
(async () => { const sub = new (class extends Promise {})(ok => ok()); await sub; log.push('subclass'); })();
(async () => p)().then(mark('returned promise'));
(async () => await p)().then(mark('awaited'));
for (let i = 0; i < 12; i++) await null;
return log;
// style: standard
// expect: [1,"native","then called",2,"thenable","awaited",3,"subclass","returned promise",4,5,6]
