const shared = { n: 1 };
const o = { d: new Date(5), r: /a+/gi, m: new Map([[shared, 'v'], ['k', shared]]), s: new Set([shared]), a: [1, , 3], u: undefined, n: null, b: 10n, nan: NaN, minus: -0, boxed: [Object(1), Object('s'), Object(true)], bytes: Uint8Array.of(1, 2), shared };
o.self = o; o.r.lastIndex = 2; o.a.extra = 'kept';
const c = structuredClone(o);
[c !== o, c.self === c, c.d instanceof Date && c.d.getTime(), String(c.r), c.r.lastIndex, c.m.get('k') === c.shared, c.m.has(shared), c.m.get(c.shared), c.s.has(c.shared), c.a.length, 1 in c.a, c.a.extra, 'u' in c, c.n, typeof c.b, Object.is(c.minus, -0), c.boxed.map(x => typeof x), c.bytes.constructor.name, c.bytes.buffer !== o.bytes.buffer, [...c.bytes], Object.keys(c).length === Object.keys(o).length]
// node: no structuredClone in a bare context
// expect: [true,true,5,"/a+/gi",0,true,false,"v",true,3,false,"kept",true,null,"bigint",true,["object","object","object"],"Uint8Array",true,[1,2],true]
