setTimeout(() => { throw new RangeError('in a timer'); }, 10);
await new Promise((done) => setTimeout(done, 200));
return 'never';
// expect-error: RangeError: in a timer
// style: standard
