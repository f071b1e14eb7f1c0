let ok = true;
for (let i = 0; i < 100; i++) { const r = Math.random(); ok = ok && r >= 0 && r < 1; }
[ok, typeof Math.random()];
// expect: [true, "number"]
