const item = id => ({ id, get rank() { return fetch('/rank/' + id); } });
[item('a'), item('b')].sort((x, y) => (x.id < y.id ? x.rank - y.rank : -(y.rank - x.rank))).map(x => x.id);
// node: skip the order in which a comparator gets its two elements is the engine's own affair
// pause: /rank/a => 2
// pause: /rank/b => 1
// expect: ["b", "a"]
