const target = { a: 1, b: 2, c: 3 };
let asked = 0;
const p = new Proxy(target, {
  ownKeys() { asked += 1; return fetch('/keys/' + asked); },
});
const keys = Object.keys(p);
const walked = [];
for (const key in p) walked.push(key);
const spread = { ...p };
const all = Reflect.ownKeys(p);
let failure;
try { Object.keys(p); } catch (error) { failure = error.name; }
[keys, walked, spread, all, failure]
// pause: /keys/1 => ["c", "a", "ghost"]
// pause: /keys/2 => ["b"]
// pause: /keys/3 => ["b", "c"]
// pause: /keys/4 => ["x", "y"]
// pause: /keys/5 => ["x", "x"]
// expect: [["c","a"],["b"],{"b":2,"c":3},["x","y"],"TypeError"]
