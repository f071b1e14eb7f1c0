const log = [];
log.push(await Promise.resolve(1).then(), await Promise.resolve(2).then(null, () => 'no'), await Promise.resolve(3).then('text'), await Promise.reject(4).then(v => 'no').catch(v => 'caught ' + v), await Promise.resolve(5).catch(() => 'no'));
log.push(await Promise.resolve(6).then(() => { throw 7; }, () => 'not here').catch(v => v), await Promise.reject(8).catch(v => v + 1).then(v => v * 10), await Promise.resolve().then(() => {}));
const p = Promise.resolve('p');
log.push(p.then() === p, await Promise.all([p.then(v => v + 1), p.then(v => v + 2)]));
Promise.prototype.own = 1; log.push('own' in p.then()); delete Promise.prototype.own;
return log;
// style: standard
// expect: [1,2,3,"caught 4",5,7,90,null,false,["p1","p2"],true]
