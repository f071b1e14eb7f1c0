const out = [];
for (const k of new Map([['k', 'v']]).keys()) out.push(k + fetch('/1'));
for (const v of new Map([['k', 'v']]).values()) out.push(v + fetch('/2'));
for (const [i, v] of ['x', 'y'].entries()) out.push(i + v + fetch('/3'));
for (const i of ['x'].keys()) out.push(i + fetch('/4'));
out;
// pause: /1 => "a"
// pause: /2 => "b"
// pause: /3 => "c"
// pause: /3 => "d"
// pause: /4 => 10
// expect: ["ka", "vb", "0xc", "1yd", 10]
