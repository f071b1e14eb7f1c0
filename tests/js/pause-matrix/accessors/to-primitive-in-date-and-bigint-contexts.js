const log = [];
const p = { [Symbol.toPrimitive](hint) { log.push(hint); return fetch('/' + hint); } };
const big = { valueOf() { return BigInt(fetch('/big')); } };
const parts = n => ({ valueOf() { return fetch('/part/' + n); } });
const results = [
  new Date(p).getTime(), new Date(parts('y'), parts('m'), parts('d')).getDate(), Date.UTC(parts('utc')), String(BigInt(p)), String(BigInt.asUintN(8, big)),
  String(2n + big), 1n < p, p == 5n, `${p}`, p + '', { [p]: 1 }, +p, p * 2, [10, 20][p], isNaN(p), new Date(0).setFullYear(parts('set')) < 0,
  Date.prototype[Symbol.toPrimitive].call({ toString() { return fetch('/string'); } }, 'default'), (5).toString(parts('radix')), 'ab'.repeat(parts('n')),
];
[results, log]
// pause: /default => 86400000
// pause: /part/y => 2024
// pause: /part/m => 1
// pause: /part/d => 30
// pause: /part/utc => 1970
// pause: /number => 12
// pause: /big => "257"
// pause: /big => "40"
// pause: /number => 5
// pause: /default => 5
// pause: /string => "text"
// pause: /default => 7
// pause: /string => "key"
// pause: /number => "8"
// pause: /number => 4
// pause: /string => 1
// pause: /number => "x"
// pause: /part/set => 1969
// pause: /string => "from date"
// pause: /part/radix => 2
// pause: /part/n => 2
// expect: [[86400000,1,0,"12","1","42",true,true,"text","7",{"key":1},8,8,20,true,true,"from date","101","abab"],["default","number","number","default","string","default","string","number","number","string","number"]]
