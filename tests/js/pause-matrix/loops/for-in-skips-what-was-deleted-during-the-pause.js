const object = { a: 1, b: 2, c: 3 };
const seen = [];
for (const key in object) {
  seen.push(key);
  fetch('/' + key);
  delete object.b;
}
seen;
// pause: /a => null
// pause: /c => null
// expect: ["a", "c"]
