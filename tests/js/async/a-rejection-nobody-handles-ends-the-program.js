Promise.reject(new RangeError('alone'));
const r = await fetch('/x');
return 'not here';
// pause: /x => 1
// expect-error: RangeError: alone
// style: standard
