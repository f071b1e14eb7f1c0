const n = { zero: -0, nan: NaN, tiny: 5e-324, max: Number.MAX_VALUE, inf: -Infinity, third: 1 / 3, big: 2 ** 53 + 2, '-0': 1 };
const s = ['\ud800', '\udc00\ud800', '\u{10ffff}', '\u2028', '\0', '\ufeff', '$', '$ref', '\\ud800', '"'];
const keys = { '\ud800': 1, $: 2, $ref: '1', '$\\': 3, '': 4, __proto__x: 5, '\u{1f600}': 6, 'a.b': 7 };
const map = new Map([[NaN, 'nan'], [-0, 'zero'], ['\ud800', 'lone']]);
const long = 'ab'.repeat(5000);
fetch('/pause');
[
  Object.is(n.zero, -0), Object.is(n.nan, NaN), n.tiny === 5e-324, n.max === 1.7976931348623157e308, n.inf, n.third === 1 / 3, n.big, n['-0'],
  s.map(x => Array.from({ length: x.length }, (_, i) => x.charCodeAt(i).toString(16)).join(' ')), Object.entries(keys).map(([k, v]) => [encodeURIComponent(k.toWellFormed()), v]),
  map.get(NaN), map.get(0), map.get('\ud800'), Object.is([...map.keys()][1], 0), long.length, long.slice(-3),
]
// pause: /pause => 0
// expect: [true,true,true,true,null,true,9007199254740994,1,["d800","dc00 d800","dbff dfff","2028","0","feff","24","24 72 65 66","5c 75 64 38 30 30","22"],[["%EF%BF%BD",1],["%24",2],["%24ref","1"],["%24%5C",3],["",4],["__proto__x",5],["%F0%9F%98%80",6],["a.b",7]],"nan","zero","lone",true,10000,"bab"]
