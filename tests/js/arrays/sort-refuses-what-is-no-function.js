let seen;
try { [1].sort('x'); } catch (e) { seen = e.name; }
seen;
// expect: "TypeError"
