function* count() { let i = 0; while (true) yield i++; }
const results = [
  count().map(x => x + fetch('/map')).take(2).toArray(),
  count().filter(x => fetch('/filter/' + x)).take(1).toArray(),
  count().flatMap(x => fetch('/flat/' + x)).take(3).toArray(),
  count().take(3).reduce((a, b) => a * 10 + b + fetch('/reduce')),
  count().some(x => fetch('/some/' + x)),
  count().find(x => fetch('/find/' + x)),
  count().take(2).every(x => fetch('/every/' + x)),
];
count().take(2).forEach((x, i) => results.push([x, i, fetch('/each')]));
results
// pause: /map => 10
// pause: /map => 20
// pause: /filter/0 => false
// pause: /filter/1 => true
// pause: /flat/0 => ["a", "b"]
// pause: /flat/1 => ["c", "d"]
// pause: /reduce => 0
// pause: /reduce => 5
// pause: /some/0 => ""
// pause: /some/1 => "x"
// pause: /find/0 => null
// pause: /find/1 => 1
// pause: /every/0 => 1
// pause: /every/1 => 0
// pause: /each => "p"
// pause: /each => "q"
// node: no iterator helpers
// expect: [[10,21],[1],["a","b","c"],17,true,1,false,[0,0,"p"],[1,1,"q"]]
