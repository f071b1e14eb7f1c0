const source = { [Symbol.iterator]: () => ({ next() { const value = fetch('/next'); return { value, done: value === null }; } }) };
Array.from(source, n => n * 2);
// pause: /next => 1
// pause: /next => 2
// pause: /next => null
// expect: [2, 4]
