console.log('start');
const one = fetch('/one').then(r => { console.log('one arrived'); return r.json(); }).then(v => console.log('one is ' + v));
const two = fetch('/two').then(async r => console.log('two is ' + await r.json()));
Promise.resolve().then(() => console.log('job'));
console.log('sync');
await two;
console.log('two done');
await one;
return 'end';
// pause: /one => 1
// pause: /two => 2
// log: start
// log: sync
// log: job
// log: one arrived
// log: one is 1
// log: two is 2
// log: two done
// style: standard
// expect: "end"
