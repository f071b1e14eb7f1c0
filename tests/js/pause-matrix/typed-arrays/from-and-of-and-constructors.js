function* numbers() { yield fetch('/1'); yield fetch('/2'); }
const element = n => ({ valueOf() { return fetch('/value/' + n); } });
const results = [
  Uint8Array.from(numbers(), x => x + fetch('/add')),
  new Float32Array(numbers()),
  new Int16Array([element(1), element(2)]),
  Uint8Array.of(element(3)),
  new Uint8Array({ length: 2, get 0() { return fetch('/zero'); } }),
  Uint8Array.from({ get length() { return fetch('/length'); }, 0: 9 }),
];
results.map(r => [r.constructor.name, ...r])
// pause: /1 => 10
// pause: /2 => 20
// pause: /add => 1
// pause: /add => 2
// pause: /1 => 0.5
// pause: /2 => 1.5
// pause: /value/1 => 70000
// pause: /value/2 => "12"
// pause: /value/3 => 300
// pause: /zero => 5
// pause: /length => 1
// expect: [["Uint8Array",11,22],["Float32Array",0.5,1.5],["Int16Array",4464,12],["Uint8Array",44],["Uint8Array",5,0],["Uint8Array",9]]
