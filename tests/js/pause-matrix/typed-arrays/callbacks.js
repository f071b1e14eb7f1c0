const a = Uint8Array.of(3, 1, 2);
const seen = [];
const results = [
  a.map(x => x * fetch('/map')),
  a.filter(x => fetch('/filter/' + x)),
  a.reduce((sum, x) => sum + x * fetch('/reduce')),
  a.find(x => fetch('/find') === x),
  a.every((x, i, all) => { seen.push(i, all === a); return fetch('/every'); }),
];
a.forEach((x, i) => { seen.push(fetch('/each') + x); a[i] = 0; });
[results.map(r => (ArrayBuffer.isView(r) ? [r.constructor.name, ...r] : r)), [...a], seen]
// pause: /map => 100
// pause: /map => 1.9
// pause: /map => -1
// pause: /filter/3 => true
// pause: /filter/1 => false
// pause: /filter/2 => 1
// pause: /reduce => 10
// pause: /reduce => 100
// pause: /find => 7
// pause: /find => 1
// pause: /every => true
// pause: /every => false
// pause: /each => 1
// pause: /each => 2
// pause: /each => 3
// expect: [[["Uint8Array",44,1,254],["Uint8Array",3,2],213,1,false],[0,0,0],[0,true,1,true,4,3,5]]
