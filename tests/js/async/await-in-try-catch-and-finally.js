const order = [];
const get = async path => { const r = await fetch(path); if (!r.ok) throw new Error('HTTP ' + r.status); return r.json(); };
async function run(name) {
  try {
    order.push(await get('/try/' + name));
    return 'returned ' + name;
  } finally {
    order.push(await get('/finally/' + name));
  }
}
async function guarded(name) {
  try {
    return await run(name);
  } catch (error) {
    order.push(error.message, await get('/catch/' + name));
    return 'caught ' + name;
  }
}
return [await guarded('a'), await guarded('b'), order];
// pause: /try/a => "ta"
// pause: /finally/a => "fa"
// pause: /try/b => 500 null
// pause: /finally/b => "fb"
// pause: /catch/b => "cb"
// style: standard
// expect: ["returned a","caught b",["ta","fa","fb","HTTP 500","cb"]]
