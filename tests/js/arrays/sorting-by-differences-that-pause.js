const rows = ['a', 'b', 'c'].map((id) => ({ id, get n() { return fetch('/' + id); } }));
rows.sort((a, b) => a.n - b.n);
rows.map((row) => row.id).join('');
// node: skip which pairs are compared is the engine's
// pause: /b => 1
// pause: /a => 2
// pause: /c => 3
// pause: /b => 1
// pause: /c => 3
// pause: /a => 2
// expect: "bac"
