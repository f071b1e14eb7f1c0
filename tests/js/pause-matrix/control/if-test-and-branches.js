const out = [];
for (const n of [1, 2]) {
  if (fetch('/test/' + n)) out.push('then ' + fetch('/then'));
  else out.push('else ' + fetch('/else'));
  out.push('after');
}
out;
// pause: /test/1 => true
// pause: /then => "a"
// pause: /test/2 => ""
// pause: /else => "b"
// expect: ["then a", "after", "else b", "after"]
