const order = [];
const result = await fetch('/x')
  .then(r => r.json())
  .then(v => { order.push(v); throw new RangeError('after ' + v); })
  .then(() => order.push('never'))
  .catch(error => { order.push(error.name); return fetch('/y'); })
  .finally(() => { order.push('finally'); return 'ignored'; })
  .then(r => r.json());
const passed = await Promise.reject('r').then(1, undefined).finally(() => fetch('/z')).catch(reason => 'kept ' + reason);
return [result, order, passed];
// pause: /x => "X"
// pause: /y => "Y"
// pause: /z => "Z"
// style: standard
// expect: ["Y",["X","RangeError","finally"],"kept r"]
