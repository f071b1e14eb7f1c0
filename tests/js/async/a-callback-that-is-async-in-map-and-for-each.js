const order = [];
[1, 2].forEach(async n => { order.push('each ' + n); await null; order.push('after ' + n); });
const mapped = [1, 2, 3].map(async n => { const r = await fetch('/' + n); return n * (await r.json()); });
order.push(mapped.every(p => p instanceof Promise));
return [await Promise.all(mapped), order];
// pause: /1 => 10
// pause: /2 => 20
// pause: /3 => 30
// style: standard
// expect: [[10,40,90],["each 1","each 2",true,"after 1","after 2"]]
