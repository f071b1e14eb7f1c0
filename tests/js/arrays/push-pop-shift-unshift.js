const a = [2];
[a.push(3, 4), a.pop(), a.unshift(0, 1), a.shift(), a, [].pop() === undefined, [].shift() === undefined, [].push()];
// expect: [3, 4, 4, 0, [1, 2, 3], true, true, 0]
