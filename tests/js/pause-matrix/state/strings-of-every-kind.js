const astral = '😀';
const lone = astral[0];
const odd = '\u0000\t"\\\u2028é';
const o = JSON.parse('{"__proto__": 1, "constructor": 2, "": 3}');
fetch('/wait');
[astral.length, lone.charCodeAt(0), lone + astral[1] === astral, odd.length, odd.charCodeAt(0), odd.endsWith('é'), Object.keys(o), o['__proto__']];
// pause: /wait => null
// expect: [2, 55357, true, 6, 0, true, ["__proto__", "constructor", ""], 1]
