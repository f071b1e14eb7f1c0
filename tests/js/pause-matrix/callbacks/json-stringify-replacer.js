const seen = [];
const text = JSON.stringify({ a: 1, b: [2, 3], c: 'x' }, function (key, value) {
  seen.push(key);
  return typeof value === 'number' ? fetch('/n/' + value) : value;
}, 1);
[text, seen];
// pause: /n/1 => "one"
// pause: /n/2 => 22
// pause: /n/3 => null
// expect: ["{\n \"a\": \"one\",\n \"b\": [\n  22,\n  null\n ],\n \"c\": \"x\"\n}", ["", "a", "b", "0", "1", "c"]]
