const all = Promise.all([fetch('/a'), fetch('/b'), fetch('/c')]);
let caught;
try { await all; } catch (error) { caught = error.message; }
const after = await (await fetch('/d')).json();
return [caught, after];
// pause: /a => 1
// pause: /b => error "b failed"
// pause: /c => error "c failed"
// pause: /d => 4
// style: standard
// expect: ["b failed",4]
