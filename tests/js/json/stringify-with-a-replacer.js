const seen = [];
const text = JSON.stringify({ a: 1, b: [2], secret: 'x' }, function (key, value) {
  seen.push(key + ':' + (this === value ? 'same' : typeof this));
  return key === 'secret' ? undefined : typeof value === 'number' ? value * 10 : value;
});
[text, seen];
// expect: ["{\"a\":10,\"b\":[20]}", [":object", "a:object", "b:object", "0:object", "secret:object"]]
