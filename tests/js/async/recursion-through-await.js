async function depth(n) { if (n === 0) return (await fetch('/bottom')).json(); try { return 1 + await depth(n - 1); } finally { count++; } }
let count = 0;
return [await depth(40), count];
// pause: /bottom => 2
// style: standard
// expect: [42,40]
