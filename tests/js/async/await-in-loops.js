const seen = [];
for (let i = 0; i < 2; i++) seen.push(await (await fetch('/for/' + i)).json());
for (const id of ['a', 'b']) { const r = await fetch('/of/' + id); seen.push((await r.json()) + id); }
let left = 2;
while (await (await fetch('/while/' + left)).json()) left--;
do { seen.push(left); } while (await (await fetch('/do')).json());
return seen;
// pause: /for/0 => 10
// pause: /for/1 => 11
// pause: /of/a => "A"
// pause: /of/b => "B"
// pause: /while/2 => true
// pause: /while/1 => false
// pause: /do => true
// pause: /do => false
// style: standard
// expect: [10,11,"Aa","Bb",1,1]
