const html = (s, ...v) => s.raw.reduce((out, part, i) => out + part + (i < v.length ? (Array.isArray(v[i]) ? v[i].join('') : String(v[i]).replace(/[&<>"]/g, c => `&#${c.charCodeAt(0)};`)) : ''), '');
const sql = (s, ...v) => ({ text: s.reduce((a, p, i) => a + (i ? '$' + i : '') + p, ''), values: v });
const dedent = (s, ...v) => { const t = String.raw({ raw: s }, ...v); const n = Math.min(...[...t.matchAll(/^ +(?=\S)/gm)].map(m => m[0].length)); return t.replace(new RegExp(`^ {${n}}`, 'gm'), '').trim(); };
const cache = new WeakMap(); let misses = 0; const memo = s => { if (!cache.has(s)) { misses++; cache.set(s, s.length); } return cache.get(s); };
const use = () => memo`a${1}b${2}`; use(); use(); memo`a${1}b${2}`;
const rx = (s, ...v) => new RegExp(s.raw.map((p, i) => p + (i < v.length ? v[i].replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : '')).join(''), 'g');
const nest = d => (d ? `<${nest(d - 1)}>` : '.');
[html`<p>${'<b>'}${[1, 2].map(x => html`<i>${x}</i>`)}</p>`, sql`select ${1} from ${'t'} where ${null}`, dedent`
    first
      second ${1 + 1}
    third`, misses, 'a.b a+b'.match(rx`\w${'.'}\w|${'+'}`), nest(3), ((s, f) => f(s[0]))`x${s => s + '!'}`, `${1}${`${2}${`${3}`}`}`]
// expect: ["<p>&#60;b&#62;<i>1</i><i>2</i></p>",{"text":"select $1 from $2 where $3","values":[1,"t",null]},"first\n  second 2\nthird",2,["a.b","+"],"<<<.>>>","x!","123"]
