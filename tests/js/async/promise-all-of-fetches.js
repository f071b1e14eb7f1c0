const get = async path => (await fetch(path)).json();
const all = await Promise.all([get('/a'), 'plain', get('/b'), Promise.resolve(3), fetch('/c').then(r => r.status)]);
return all;
// pause: /a => "A"
// pause: /b => "B"
// pause: /c => 201 null
// style: standard
// expect: ["A","plain","B",3,201]
