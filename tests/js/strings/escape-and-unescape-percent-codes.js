const texts = ['', 'plain@*_+-./09', 'a b&c', 'é ÿĀ', '€😀', '\ud800', 'x'.repeat(3), '%', '%u', '\0'];
const escaped = texts.map(escape);
const utf8 = [unescape(encodeURIComponent('é€😀')), decodeURIComponent(escape('Ã©'))];
[
  escaped, escaped.map(unescape).join('|') === texts.join('|'), utf8, ['%41%u0042', '%4', '%u004', '%zz%u00e9%E9', '%%41', 'u%u', '%U0041'].map(unescape),
  escape(), unescape(null), escape({ toString: () => 'ä' }), escape.length, unescape.name, typeof escape, Object.keys(globalThis).includes('escape'),
];
// expect: [["","plain@*_+-./09","a%20b%26c","%E9%20%FF%u0100","%u20AC%uD83D%uDE00","%uD800","xxx","%25","%25u","%00"],true,["Ã©â¬ð","é"],["AB","%4","%u004","%zzéé","%A","u%u","%U0041"],"undefined","null","%E4",1,"unescape","function",false]
