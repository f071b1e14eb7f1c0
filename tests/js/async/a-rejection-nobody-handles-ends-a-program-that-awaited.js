await null;
Promise.reject(new RangeError('alone'));
await null;
return 'here';
// expect-error: RangeError: alone
// style: standard
