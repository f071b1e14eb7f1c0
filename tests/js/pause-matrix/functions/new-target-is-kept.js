function F() {
  const before = new.target === F;
  const got = fetch('/f');
  return { before, got, after: new.target === F };
}
const made = new F();
function G() { const g = fetch('/g'); return [g, new.target === undefined]; }
[made, G()];
// pause: /f => 1
// pause: /g => 2
// expect: [{"before": true, "got": 1, "after": true}, [2, true]]
