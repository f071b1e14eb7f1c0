const attempt = f => { try { return f(); } catch (error) { return error.name + ': ' + error.message.slice(0, 20); } };
let parts; new Promise((...all) => { parts = all; });
const p = new Promise(() => { throw new RangeError('thrown'); });
return [attempt(() => Promise()).split(':')[0], attempt(() => new Promise()).split(':')[0], attempt(() => new Promise(1)).split(':')[0], parts.length, parts.map(f => [f.length, f.name, 'prototype' in f]), await p.catch(e => e.message), Promise.length, Object.prototype.toString.call(p), Promise[Symbol.species] === Promise, attempt(() => Promise.prototype.then.call({})).split(':')[0], attempt(() => Promise.resolve.call(1)).split(':')[0], attempt(() => Promise.all.call(undefined, [])).split(':')[0], Promise.resolve(p) === p, typeof Promise.prototype.finally, await Promise.reject(3).catch(x => x), parts[0]() === undefined];
// style: standard
// expect: ["TypeError","TypeError","TypeError",2,[[1,"",false],[1,"",false]],"thrown",1,"[object Promise]",true,"TypeError","TypeError","TypeError",true,"function",3,true]
