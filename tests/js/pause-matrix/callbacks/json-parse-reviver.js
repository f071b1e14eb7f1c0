const seen = [];
const out = JSON.parse('{"a": [1, 2], "b": "drop"}', function (key, value) {
  seen.push(key);
  if (typeof value === 'number') return value * fetch('/times/' + value);
  return value === 'drop' ? undefined : value;
});
[out, seen];
// pause: /times/1 => 10
// pause: /times/2 => 100
// expect: [{"a": [10, 200]}, ["0", "1", "a", "b", ""]]
