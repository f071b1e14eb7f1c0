const first = await Promise.any([fetch('/a'), fetch('/b').then(r => r.json()), fetch('/c').then(r => r.json())]);
let none;
try { await Promise.any([fetch('/d'), Promise.reject(new Error('no'))]); } catch (error) { none = [error.name, error.errors.map(e => e.message)]; }
return [first, none];
// pause: /a => error "a down"
// pause: /b => "B"
// pause: /c => "C"
// pause: /d => error "d down"
// style: standard
// expect: ["B",["AggregateError",["d down","no"]]]
