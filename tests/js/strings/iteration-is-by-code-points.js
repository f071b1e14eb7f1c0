const out = [];
for (const c of 'x😀\ud800y') out.push(c.length);
[out, Array.from('😀😀').length, [...'é'].length, Object.keys('ab')];
// expect: [[1, 2, 1, 1], 2, 1, ["0", "1"]]
