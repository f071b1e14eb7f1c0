const shared = Array(2).fill([]);
shared[0].push(1);
const own = Array.from({ length: 2 }, () => []);
own[0].push(1);
[shared, own];
// expect: [[[1], [1]], [[1], []]]
