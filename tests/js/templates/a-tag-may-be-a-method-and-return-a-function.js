const o = { pre: '>', tag(s, v) { return this.pre + s[0] + v; } };
const chain = s => t => s[0] + t[0];
[o.tag`x${1}`, chain`a``b`, String.raw`\n${1}\u`, new (s => function () { this.s = s[0]; })`k`];
// expect: [">x1","ab","\\n1\\u",{"s":"k"}]
