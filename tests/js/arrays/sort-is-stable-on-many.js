const list = Array.from({ length: 200 }, (_, i) => ({ i, key: i % 7 }));
list.sort((a, b) => a.key - b.key);
list.every((x, n) => n === 0 || list[n - 1].key < x.key || (list[n - 1].key === x.key && list[n - 1].i < x.i));
// expect: true
