async function retry(path, left) { try { const r = await fetch(path); if (r.status >= 500) throw new Error('HTTP ' + r.status); return await r.json(); } catch (error) { if (left === 0) throw new Error('gave up', { cause: error }); return retry(path, left - 1); } }
const good = await retry('/good', 3);
const bad = await retry('/bad', 1).catch(error => [error.message, error.cause.message]);
return [good, bad];
// pause: /good => 500 null
// pause: /good => error "down"
// pause: /good => "fine"
// pause: /bad => 502 null
// pause: /bad => 503 null
// style: standard
// expect: ["fine",["gave up","HTTP 503"]]
