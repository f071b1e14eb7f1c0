function* g() { try { yield 1; } catch (error) { const r = fetch('/report/' + error.message); yield r; } return fetch('/end'); }
const it = g();
it.next();
[it.throw(new Error('boom')), it.next()];
// pause: /report/boom => "reported"
// pause: /end => "end"
// expect: [{"value":"reported","done":false},{"value":"end","done":true}]
