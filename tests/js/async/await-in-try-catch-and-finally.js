const order = [];
const get = async path => { const r = await fetch(path); if (!r.ok) throw new Error('HTTP ' + r.status); return r.json(); };
async function run(name) {
  try {
    order.push(await get('/try/' + name));
    return 'returned ' + name;
  } catch (error) {
    order.push(error.message, await get('/catch/' + name));
    return 'caught ' + name;
  } finally {
    order.push(await get('/finally/' + name));
  }
}
return [await run('a'), await run('b'), order];
// pause: /try/a => "ta"
// pause: /finally/a => "fa"
// pause: /try/b => 500 null
// pause: /catch/b => "cb"
// pause: /finally/b => "fb"
// style: standard
// expect: ["returned a","caught b",["ta","fa","HTTP 500","cb","fb"]]
