const order = [];
function* g(name) { try { yield 1; yield 2; } finally { order.push('closed ' + name); } }
for (const x of g('break')) break;
const [first] = g('pattern');
(() => { for (const x of g('return')) return; })();
try { for (const x of g('throw')) throw 1; } catch {}
outer: for (const x of [1, 2]) for (const y of g('continue')) continue outer;
for (const x of g('to the end'));
order;
// expect: ["closed break","closed pattern","closed return","closed throw","closed continue","closed continue","closed to the end"]
