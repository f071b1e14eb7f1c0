const item = id => ({ id, get rank() { return fetch('/rank/' + id); } });
const compare = (x, y) => {
  const [first, second] = x.id < y.id ? [x, y] : [y, x];
  const sign = first.rank - second.rank;
  return first === x ? sign : -sign;
};
[item('a'), item('b')].sort(compare).map(x => x.id);
// pause: /rank/a => 2
// pause: /rank/b => 1
// expect: ["b", "a"]
