const base = {
  get v() { return fetch('/v/' + this.name); },
  set v(value) { fetch('/set/' + this.name); this.kept = value; },
};
const other = { name: 'other' };
const key = { toString() { return fetch('/key'); } };
const parts = { length: 1, get 0() { return fetch('/part'); } };
const results = [
  Reflect.get(base, 'v', other),
  Reflect.set(base, 'v', 5, other),
  Reflect.get({ real: 'found' }, key),
  Reflect.apply(Math.max, null, parts),
  Reflect.construct(Array, { length: 2, 0: 'a', get 1() { return fetch('/second'); } }),
  other,
];
results
// pause: /v/other => "value"
// pause: /set/other => null
// pause: /key => "real"
// pause: /part => 12
// pause: /second => "b"
// expect: ["value",true,"found",12,["a","b"],{"name":"other","kept":5}]
