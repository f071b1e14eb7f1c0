let n = 9007199254740991n;
const seen = [];
seen.push(String(n++), String(n), String(++n), String(n--), String(--n));
n += 5n; n **= 2n; n >>= 3n; n ||= 1n; seen.push(String(n));
const o = { [1n]: 'a', 2n: 'b', 0x10n: 'c' };
seen.push(o[1], o['2'], o[16n], Object.keys(o), [10, 20][1n], 'abc'[2n]);
switch (1n) { case 1: seen.push('number'); break; case 1n: seen.push('bigint'); }
const map = new Map([[1n, 'n'], [1, 'i']]);
seen.push(map.get(1n), map.get(1), map.get(BigInt('1')), typeof 1n, `${10n}`, String([1n, [2n]]), 1n + 1n + '1', -(2n ** 3n) + '');
const fact = k => (k < 2n ? 1n : k * fact(k - 1n));
seen.push(String(fact(25n)), String([1n, 2n, 3n].reduce((a, b) => a + b)), String(BigInt(Number.MAX_SAFE_INTEGER) + 2n));
seen
// expect: ["9007199254740991","9007199254740992","9007199254740993","9007199254740993","9007199254740991","10141204801825844219172880384002","a","b","c",["1","2","16"],20,"c","bigint","n","i","n","bigint","10","1,2","21","-8","15511210043330985984000000","6","9007199254740993"]
