const source = { [Symbol.iterator]() { return fetch('/list')[Symbol.iterator](); } };
const out = [];
for (const item of source) out.push(item);
out;
// pause: /list => ["x", "y"]
// expect: ["x", "y"]
