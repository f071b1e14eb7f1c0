const seen = [];
for await (const x of [1, Promise.resolve(2), fetch('/3').then(r => r.json()), (await fetch('/4')).json()]) seen.push(x);
for await (const [k, v] of new Map([['a', 1]])) seen.push(k + v);
try { for await (const x of [Promise.reject(new Error('in the list'))]) seen.push('never'); } catch (error) { seen.push(error.message); }
return seen;
// pause: /3 => 3
// pause: /4 => 4
// style: standard
// expect: [1,2,3,4,"a1","in the list"]
