const log = [];
const v = (log.push(1), log.push(2), 'last');
let i, j;
for (i = 0, j = 10; i < j; i++, j--);
[v, log, i, j];
// expect: ["last", [1, 2], 5, 5]
