async function* numbers() { yield 1; await fetch('/one'); yield 2; }
const joined = Iterator.concat([1, 2], new Set([3]));
const first = joined.next().value;
const gathered = await Array.fromAsync(numbers(), n => n * 10);
return [first, [...joined], gathered];
// style: standard
// pause: /one => 1
// expect: [1, [2, 3], [10, 20]]
// node: skip it has neither Iterator.concat nor Array.fromAsync
