const o = { u: undefined, n: null };
let never;
const list = [undefined, null];
fetch('/wait');
[o.u === undefined, 'u' in o, o.n === null, 'missing' in o, never === undefined, list[0] === undefined, list[1] === null, list.length];
// pause: /wait => null
// expect: [true, true, true, false, true, true, true, 2]
