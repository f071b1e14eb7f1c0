const log = [];
async function* g() { try { log.push('got ' + (yield 1)); } finally { log.push('finally'); yield 'in finally'; } }
const json = path => fetch(path).then(r => r.json());
const suspended = g(), fresh = g(), finished = g(), failing = g();
await suspended.next(); await failing.next(); await finished.return();
const first = suspended.return(json('/suspended')), second = suspended.next('ignored'), third = suspended.next();
const others = [fresh.return(json('/fresh')), finished.return(json('/finished')), failing.return(json('/failing'))];
return [await first, await second, await third, (await Promise.allSettled(others)).map(r => r.value ?? r.reason.message), log];
// pause: /suspended => "value"
// pause: /fresh => "f"
// pause: /finished => "g"
// pause: /failing => error "down"
// style: standard
// expect: [{"value":"in finally","done":false},{"value":"value","done":true},{"done":true},[{"value":"f","done":true},{"value":"g","done":true},{"value":"in finally","done":false}],["finally","finally"]]
