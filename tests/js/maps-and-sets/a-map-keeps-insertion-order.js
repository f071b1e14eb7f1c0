const m = new Map([['b', 1], ['a', 2]]);
m.set('c', 3).set('b', 'again');
m.delete('a');
m.set('a', 'last');
[[...m], m.size, [...m.keys()], [...m.values()], m.get('none') === undefined, m.has('a'), m.delete('zzz')];
// expect: [[["b", "again"], ["c", 3], ["a", "last"]], 3, ["b", "c", "a"], ["again", 3, "last"], true, true, false]
