const seen = [];
fetch('/one').then(r => r.json()).then(v => seen.push(v));
fetch('/two').then(r => r.json()).then(v => seen.push(v));
const three = await (await fetch('/three')).json();
return [...seen, three];
// pause: /one => 1
// pause: /two => 2
// pause: /three => 3
// style: standard
// expect: [1,2,3]
