const log = [];
const a = fetch('/a').then(r => r.json()).then(v => log.push(v));
sleep(2);
log.push('slept');
const b = fetch('/b').then(r => r.json()).then(v => { sleep(1); log.push(v); });
sleep(1);
log.push('again');
await Promise.all([a, b]);
sleep(1);
return log;
// pause: /a => "a"
// pause: /b => "b"
// style: standard
// expect: ["slept","again","a","b"]
