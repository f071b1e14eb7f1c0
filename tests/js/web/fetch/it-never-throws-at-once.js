const wrong = [() => fetch(), () => fetch('http://['), () => fetch(Symbol('x')), () => fetch(input.base, { method: 'GET', body: 'x' }), () => fetch(input.base, { headers: { 'a b': '1' } }), () => fetch(input.base, 1), () => fetch({ toString() { throw new RangeError('mine'); } }), () => fetch(input.base, { get method() { throw 'thrown'; } }), () => fetch('http://user:pw@127.0.0.1/')];
const seen = [];
for (const run of wrong) {
  const promise = run();
  seen.push([promise instanceof Promise, await promise.catch(error => error.name ?? error)]);
}
return seen;
// style: standard
// expect: [[true,"TypeError"],[true,"TypeError"],[true,"TypeError"],[true,"TypeError"],[true,"TypeError"],[true,"TypeError"],[true,"RangeError"],[true,"thrown"],[true,"TypeError"]]
