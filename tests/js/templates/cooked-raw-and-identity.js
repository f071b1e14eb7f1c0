const log = [];
const tag = (s, ...v) => (log.push(s), [s.length, s.raw.length, [...s], [...s.raw], v]);
const same = () => (s => s)`a${1}b`;
const one = same(), two = same(), other = (s => s)`a${1}b`;
const attempt = f => { try { return f(); } catch (error) { return error.name; } };
[tag``, tag`${1}`, tag`\n\x41\u{42}\
`, tag`\u`.slice(2, 4).map(x => x.map(String)), one === two, one === other, Object.isFrozen(one), Object.isFrozen(one.raw), Object.getOwnPropertyDescriptor(one, 'raw').enumerable, attempt(() => { 'use strict'; one[0] = 1; }), `a${1}${[2, 3]}${{ toString: () => 'o' }}${null}`, `\u{1f600}`.length, `line
break`.length, `\r\n`.length, attempt(() => `${Symbol()}`), `${`${`deep`}`}`, ((s, a) => s[0] + a)`x${'y'}`, new (class { constructor(s) { this.s = s; } })(...[`t`]).s, (() => () => s => s.raw[0])()()`\q`, typeof String.raw, String.raw`\u00e9\n${1}`, `a\
b`, { [`k${1}`]: 1 }, `$${1}$`, `\${}`, `}{`]
// expect: [[1,1,[""],[""],[]],[2,2,["",""],["",""],[1]],[1,1,["\nAB"],["\\n\\x41\\u{42}\\\n"],[]],[["undefined"],["\\u"]],true,false,true,true,false,"TypeError","a12,3onull",2,10,2,"TypeError","deep","xy","t","\\q","function","\\u00e9\\n1","ab",{"k1":1},"$1$","${}","}{"]
