const log = [];
log.push(await Promise.resolve(1).finally((...a) => { log.push(a.length); return 'ignored'; }));
log.push(await Promise.reject(2).finally(() => 'ignored').catch(v => v));
log.push(await Promise.resolve(3).finally(() => { throw 'thrown'; }).catch(v => v), await Promise.resolve(4).finally(() => Promise.reject('rejected')).catch(v => v), await Promise.resolve(5).finally(() => new Promise(r => r('waited'))), await Promise.resolve(6).finally(null), await Promise.reject(7).finally(undefined).catch(v => v));
class Mine extends Promise { then(...f) { log.push(f.map(x => typeof x + x?.length).join()); return super.then(...f); } }
log.push((await Mine.resolve(8).finally(() => {})), Mine.resolve(9).finally() instanceof Mine);
const order = []; const q = Promise.resolve();
q.finally(() => order.push('f')).then(() => order.push('after f')); q.then(() => order.push(1)).then(() => order.push(2)).then(() => order.push(3)).then(() => order.push(4)).then(() => order.push(5));
for (let i = 0; i < 9; i++) await null;
return [log, order];
// style: standard
// expect: [[0,1,2,"thrown","rejected",5,6,7,"function1,function1","function0","function1,function1","function1,function1","undefinedundefined,undefinedundefined",8,true],["f",1,2,3,"after f",4,5]]
