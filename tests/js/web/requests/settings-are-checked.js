const inits = [{ redirect: 'x' }, { mode: 'x' }, { mode: 'navigate' }, { credentials: 'x' }, { cache: 'x' }, { cache: 'only-if-cached' }, { cache: 'only-if-cached', mode: 'same-origin' }, { referrer: 'zz' }, { referrerPolicy: 'x' }, { referrer: '' }, { window: 1 }, { window: null }, { duplex: 'full' }, { duplex: 'half' }, { signal: 1 }, { signal: {} }, { signal: null }, { method: 'PUT', mode: 'no-cors' }, { headers: 5 }];
return inits.map(init => { try { new Request('http://a/', init); return 'fine'; } catch (error) { return error.name; } });
// style: standard
// expect: ["TypeError","TypeError","TypeError","TypeError","TypeError","TypeError","fine","TypeError","TypeError","fine","TypeError","fine","TypeError","fine","TypeError","TypeError","fine","TypeError","TypeError"]
