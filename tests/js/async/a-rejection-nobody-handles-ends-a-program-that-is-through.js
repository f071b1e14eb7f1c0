Promise.reject(new RangeError('alone'));
return 'here';
// expect-error: RangeError: alone
// style: standard
