const seen = new Set();
const make = () => /x/g;
for (let i = 0; i < 3; i++) { const rx = /x/g; seen.add(rx); rx.test('xx'); }
const rx = make();
rx.test('x');
const results = [seen.size, make() === make(), make().lastIndex, rx.lastIndex];
let found = 0;
while (/x/.exec('x') && found < 3) found++;
const text = 'a1b2'; let m; const all = [];
const each = /[a-z](\d)/g;
while ((m = each.exec(text)) !== null) all.push([m[1], m.index, each.lastIndex]);
results.push(found, all, /[/]/.test('/'), /=/.source, 1 / 2 / 1, (a => /a/g)().source);
results
// expect: [3,false,0,1,3,[["1",0,2],["2",2,4]],true,"=",0.5,"a"]
