const seen = [];
const init = new Proxy({}, { get(target, name) { seen.push(String(name)); return undefined; } });
new Request('http://a/', init);
return seen.includes('method') && seen.includes('body') && seen.includes('headers') && seen.includes('signal');
// style: standard
// expect: true
