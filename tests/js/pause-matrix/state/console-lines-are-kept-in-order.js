console.log('one');
const v = fetch('/v');
console.log('two', v);
console.warn('three');
v;
// pause: /v => 5
// log: one
// log: two 5
// log: three
// expect: 5
