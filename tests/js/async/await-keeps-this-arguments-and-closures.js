async function f(a) { const seen = [() => a]; await fetch('/1'); a++; seen.push(arguments.length, this.v, seen[0]()); for (let i = 0; i < 2; i++) { await fetch('/l/' + i); seen.push(() => i); } return seen.map(s => typeof s === 'function' ? s() : s); }
return f.call({ v: 'this' }, 1, 2);
// pause: /1 => 0
// pause: /l/0 => 0
// pause: /l/1 => 0
// style: standard
// expect: [2,2,"this",2,0,1]
