const seen = [];
const out = JSON.parse('{"a":{"b":[1,2]},"drop":1,"date":"d:2024"}', function (key, value) {
  seen.push(key);
  if (key === 'drop') return undefined;
  if (typeof value === 'string' && value.startsWith('d:')) return { year: Number(value.slice(2)) };
  return Array.isArray(value) ? value.length : value;
});
[out, seen];
// expect: [{"a": {"b": 2}, "date": {"year": 2024}}, ["0", "1", "b", "a", "drop", "date", ""]]
