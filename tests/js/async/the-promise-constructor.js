const order = [];
const p = new Promise((resolve, reject) => { order.push('executor'); resolve(1); reject(2); throw 3; });
const failing = new Promise(() => { throw new Error('executor failed'); });
const held = new Promise(resolve => fetch('/x').then(resolve));
order.push('after', await p, await failing.catch(e => e.message), (await held).status);
const self = {};
self.p = new Promise(resolve => { self.resolve = resolve; });
self.resolve(self.p);
await self.p.catch(e => order.push(e.name));
for (const attempt of [() => Promise(() => {}), () => new Promise(1)]) try { attempt(); } catch (e) { order.push(e.name); }
return order;
// pause: /x => null
// style: standard
// expect: ["executor","after",1,"executor failed",200,"TypeError","TypeError","TypeError"]
