const log = [];
const o = { n: 0, tag(strings, ...values) { o.n += fetch('/tag'); log.push([strings.raw.join('|'), values, this === o]); return this; } };
const first = o.tag`a${fetch('/1')}\n`.tag`b${`in${fetch('/2')}ner`}`;
const curry = s => t => s[0] + t[0] + fetch('/curry');
const strings = new Set();
const keep = s => { strings.add(s); return fetch('/keep'); };
for (let i = 0; i < 2; i++) keep`same${i}`;
keep`same${0}`;
const choose = s => (fetch('/choose'), class { kind = s[0]; });
const made = new (choose`text`)().kind + new choose`other`().kind;
[first === o, o.n, curry`x``y`, strings.size, log, Object.isFrozen([...strings][0]), made]
// pause: /1 => 1
// pause: /tag => 10
// pause: /2 => 2
// pause: /tag => 20
// pause: /keep => 0
// pause: /keep => 0
// pause: /keep => 0
// pause: /choose => 0
// pause: /choose => 0
// pause: /curry => "z"
// expect: [true,30,"xyz",2,[["a|\\n",[1],true],["b|",["in2ner"],true]],true,"textother"]
