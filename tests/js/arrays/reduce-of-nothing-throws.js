let seen;
try { [].reduce((a, b) => a + b); } catch (e) { seen = e.name + ': ' + e.message; }
[seen, [].reduce((a, b) => a + b, 'start'), [7].reduce(() => 'not called')];
// expect: ["TypeError: Reduce of empty array with no initial value", "start", 7]
