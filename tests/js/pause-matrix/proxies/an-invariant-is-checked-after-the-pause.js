const target = Object.freeze({ fixed: 1 });
const p = new Proxy(target, {
  get() { return fetch('/value'); },
  has() { return fetch('/there'); },
  ownKeys() { return fetch('/keys'); },
});
const results = [];
for (const attempt of [() => p.fixed, () => p.fixed, () => 'fixed' in p, () => Reflect.ownKeys(p), () => Reflect.ownKeys(p)]) {
  try { results.push(attempt()); } catch (error) { results.push(error.name); }
}
results
// pause: /value => 1
// pause: /value => 2
// pause: /there => false
// pause: /keys => ["fixed"]
// pause: /keys => []
// expect: [1,"TypeError","TypeError",["fixed"],"TypeError"]
