const order = [];
async function f(path) { try { await fetch(path); throw new Error('lost'); } finally { order.push('finally'); return (await fetch('/f')).status; } }
async function loop() { for (const x of [1, 2]) { try { return await fetch('/l'); } finally { await fetch('/c'); continue; } } return 'fell out'; }
return [await f('/a'), await f('/b'), await loop(), order];
// pause: /a => 1
// pause: /f => 200 null
// pause: /b => error "down"
// pause: /f => 201 null
// pause: /l => 1
// pause: /c => 1
// pause: /l => 2
// pause: /c => 2
// style: standard
// expect: [200,201,"fell out",["finally","finally"]]
