const seen = [];
for (const text of ['{a:1}', "{'a':1}", '[1,]', '', '01', '1.', '"\n"', 'undefined', '{"a":1}}', 'NaN', '+1', '// c\n1', '"\\x41"', 'tru']) {
  try { JSON.parse(text); seen.push('parsed ' + text); } catch (e) { seen.push(e.name); }
}
[seen.length, seen.every(name => name === 'SyntaxError')];
// expect: [14, true]
