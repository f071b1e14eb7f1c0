const settled = await Promise.allSettled([fetch('/a').then(r => r.json()), fetch('/b'), 3]);
return settled.map(s => s.status === 'fulfilled' ? s.value : s.reason.message);
// pause: /a => {"n": 1}
// pause: /b => error "down"
// style: standard
// expect: [{"n":1},"down",3]
