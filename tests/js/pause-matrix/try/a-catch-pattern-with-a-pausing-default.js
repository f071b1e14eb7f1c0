const seen = [];
for (const thrown of [{ code: 1 }, { code: 2, hint: 'given' }]) {
  try { throw thrown; } catch ({ code, hint = fetch('/hint/' + code) }) { seen.push(code + hint); }
}
seen;
// pause: /hint/1 => "asked"
// expect: ["1asked", "2given"]
