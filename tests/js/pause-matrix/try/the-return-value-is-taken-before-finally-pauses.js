let n = 1;
function f() {
  try { return n; } finally { n = fetch('/n'); }
}
[f(), n];
// pause: /n => 50
// expect: [1, 50]
