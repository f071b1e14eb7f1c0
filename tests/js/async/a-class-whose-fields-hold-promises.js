class Lazy { #p; constructor(path) { this.path = path; } get value() { return this.#p ??= fetch(this.path).then(r => r.json()); } }
const a = new Lazy('/a'), b = new Lazy('/b');
b.value;
const first = await a.value;
await fetch('/c');
return [first, await a.value, await b.value, a.value === a.value];
// pause: /b => "B"
// pause: /a => "A"
// pause: /c => null
// style: standard
// expect: ["A","A","B",true]
