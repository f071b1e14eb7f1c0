const log = [];
let q = Promise.resolve(); for (let i = 1; i <= 10; i++) q = q.then(() => log.push(i));
const plain = { [Symbol.asyncIterator]() { let n = 0; return { next: () => ({ done: n > 1, value: n++ }) }; } };
const slow = { [Symbol.asyncIterator]() { let n = 0; return { next: async () => ({ done: n > 1, value: n++ }) }; } };
(async () => { for await (const x of plain) log.push('plain ' + x); log.push('plain over'); })();
(async () => { for await (const x of slow) log.push('slow ' + x); log.push('slow over'); })();
(async () => { for await (const x of [Promise.resolve('p'), 's']) log.push('sync ' + x); log.push('sync over'); })();
await q;
return log;
// style: standard
// expect: [1,"plain 0","slow 0",2,"plain 1","slow 1","sync p",3,"plain over","slow over",4,"sync s",5,6,"sync over",7,8,9,10]
