const o = { name: 'o' };
o.self = o;
let seen;
try { JSON.stringify(o); } catch (e) { seen = [e.name, e.message.startsWith('Converting circular structure to JSON')]; }
[seen, JSON.stringify([o.name, o.name])];
// expect: [["TypeError", true], "[\"o\",\"o\"]"]
