const log = [];
const early = fetch('/1').then(() => { throw new RangeError('looked at late'); });
const late = fetch('/2').then(() => { throw new RangeError('nobody looked'); });
await fetch('/3');
await fetch('/4');
early.catch(error => log.push(error.message));
console.log(await fetch('/5').then(r => r.json()), log.length);
return 'not here';
// pause: /1 => 0
// pause: /2 => 0
// pause: /3 => 0
// pause: /4 => 0
// pause: /5 => "five"
// log: five 1
// expect-error: RangeError: nobody looked
// style: standard
// node: it ends a program as soon as a rejection is not handled; here that is asked when the program is through
