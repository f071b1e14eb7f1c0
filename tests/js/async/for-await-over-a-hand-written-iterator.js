const order = [];
const source = { [Symbol.asyncIterator]() { let n = 0; return {
  async next() { n++; return { value: await (await fetch('/next/' + n)).json(), done: n > 3 }; },
  async return() { order.push('return ' + (await (await fetch('/return')).json())); return {}; },
}; } };
outer: for (const turn of [1, 2]) for await (const x of source) { order.push(x); if (x === 'b') continue outer; }
return order;
// pause: /next/1 => "a"
// pause: /next/2 => "b"
// pause: /return => 1
// pause: /next/1 => "b"
// pause: /return => 2
// style: standard
// expect: ["a","b","return 1","b","return 2"]
