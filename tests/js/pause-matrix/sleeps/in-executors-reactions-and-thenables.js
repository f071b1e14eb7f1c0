const log = [];
const made = new Promise((resolve, reject) => { sleep(1); log.push('executor'); resolve('v'); sleep(1); reject('late'); });
const failed = new Promise(() => { sleep(1); throw new RangeError('executor'); });
const thenable = { get then() { sleep(1); log.push('get then'); return (ok, no) => { sleep(1); log.push('then called'); ok('t'); sleep(1); throw new Error('ignored'); }; } };
const chain = made.then(v => { sleep(1); log.push('then ' + v); throw v; }).catch(v => { sleep(1); log.push('catch ' + v); return thenable; }).finally(() => { sleep(1); log.push('finally'); });
const json = Promise.resolve(fetch('/x')).then(r => { sleep(1); return r; });
return [await chain, await failed.catch(e => { sleep(1); return e.message; }), await json, log];
// pause: /x => "data"
// mode: sequential
// node: skip in Node nothing stops a program there; it gave this with a sleep that does nothing
// expect: ["t","executor","data",["executor","then v","catch v","get then","then called","finally"]]
