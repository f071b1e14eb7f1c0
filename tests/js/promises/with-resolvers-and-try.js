const { promise, resolve, reject } = Promise.withResolvers();
resolve('v'); reject('no');
class Mine extends Promise {}
const mine = Mine.withResolvers();
const order = [];
const t = Promise.try(() => { order.push('now'); return 1; }); order.push('after');
return [await promise, mine.promise instanceof Mine, Object.keys(mine), await t, order, await Promise.try((a, b) => a + b, 2, 3), await Promise.try(() => { throw new RangeError('r'); }).catch(e => e.message), await Promise.try(async () => 'async'), Mine.try(() => {}) instanceof Mine];
// style: standard
// node: no Promise.withResolvers and no Promise.try
// expect: ["v",true,["promise","resolve","reject"],1,["now","after"],5,"r","async",true]
