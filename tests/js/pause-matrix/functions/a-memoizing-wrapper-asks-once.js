function memoize(fn) {
  const known = {};
  return function (key) {
    if (!(key in known)) known[key] = fn.apply(this, arguments);
    return known[key];
  };
}
const load = memoize(id => fetch('/item/' + id));
[load('a'), load('b'), load('a'), load('b')];
// pause: /item/a => 1
// pause: /item/b => 2
// expect: [1, 2, 1, 2]
