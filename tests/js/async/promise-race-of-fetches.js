const order = [];
const get = path => fetch(path).then(r => { order.push(path); return r.json(); });
const winner = await Promise.race([get('/a'), get('/b')]);
order.push('won');
await get('/c');
return [winner, order];
// pause: /a => "A"
// pause: /b => "B"
// pause: /c => "C"
// style: standard
// expect: ["A",["/a","won","/b","/c"]]
