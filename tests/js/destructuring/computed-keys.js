const key = 'k', n = 1;
const { [key]: a, [key + n]: b, ['x' + 'y']: c = 'default', ...rest } = { k: 1, k1: 2, z: 3 };
[a, b, c, rest];
// expect: [1, 2, "default", {"z": 3}]
