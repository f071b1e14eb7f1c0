const people = [['b', 2], ['a', 1], ['d', 1], ['c', 2], ['e', 1]].map(([name, rank]) => ({ name, rank }));
people.sort((x, y) => x.rank - y.rank).map(p => p.name).join('');
// expect: "adebc"
