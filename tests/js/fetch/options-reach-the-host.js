const saved = fetch('/items', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ name: 'x', tags: [1] }) });
const gone = fetch('/items/' + saved.id, { method: 'DELETE' });
[saved, gone];
// pause: POST /items {"name": "x", "tags": [1]} => {"id": 7}
// pause: DELETE /items/7 => null
// expect: [{"id": 7}, null]
