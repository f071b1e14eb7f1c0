const boxes = { a: {}, b: {} };
let n = 0;
const box = () => boxes[fetch('/which/' + n++)];
for (box().value of [10, 20]);
boxes;
// pause: /which/0 => "b"
// pause: /which/1 => "a"
// expect: {"a": {"value": 20}, "b": {"value": 10}}
