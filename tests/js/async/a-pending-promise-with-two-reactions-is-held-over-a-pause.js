const order = [];
let open;
const gate = new Promise(resolve => { open = resolve; });
const first = gate.then(v => { order.push('first ' + v); return v + 1; });
const second = gate.then(v => { order.push('second ' + v); throw v; }).catch(v => order.push('caught ' + v));
await fetch('/pause');
order.push('opening');
open(await (await fetch('/value')).json());
open('ignored');
await second;
return [order, await first, await gate];
// pause: /pause => null
// pause: /value => 5
// style: standard
// expect: [["opening","first 5","second 5","caught 5"],6,5]
