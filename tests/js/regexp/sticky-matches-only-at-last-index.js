const rx = /foo/y;
const seen = [];
rx.lastIndex = 3;
seen.push(rx.test('barfoo'), rx.lastIndex, rx.test('barfoofoo'), rx.lastIndex);
const both = /a/gy;
seen.push('aaba'.match(both), both.lastIndex, 'baa'.match(both), 'aab'.replace(both, 'x'));
const once = /a/y;
seen.push('aab'.replace(once, 'x'), once.lastIndex, 'aab'.replace(once, 'x'), once.lastIndex, 'aab'.replace(once, 'x'), once.lastIndex);
seen.push('a,b'.split(/,/y), 'xab'.search(/a/y), /^b/y.test('ab'));
const multi = /^b/my; multi.lastIndex = 2;
seen.push(multi.test('a\nb'));
seen
// expect: [true,6,true,9,["a","a"],0,null,"xxb","xab",1,"axb",2,"aab",0,["a","b"],-1,false,true]
