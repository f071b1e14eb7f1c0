const order = [];
const num = name => ({ valueOf() { order.push(name); return fetch('/' + name); } });
[num('a') + num('b'), num('c') * 2, -num('d'), num('e') < num('f'), num('g') == 5, +num('h'), Math.max(num('i'), 1), order.join('')];
// pause: /a => 1
// pause: /b => 2
// pause: /c => 3
// pause: /d => 4
// pause: /e => 1
// pause: /f => 2
// pause: /g => 5
// pause: /h => 8
// pause: /i => 9
// expect: [3, 6, -4, true, true, 8, 9, "abcdefghi"]
