const base = { inherited: 1, hidden: 2 };
const object = Object.create(base, { hidden: { value: 3, enumerable: false } });
object.own = 4;
const seen = [];
for (const key in object) seen.push(key + fetch('/key/' + key));
seen;
// pause: /key/own => "!"
// pause: /key/inherited => "?"
// expect: ["own!", "inherited?"]
