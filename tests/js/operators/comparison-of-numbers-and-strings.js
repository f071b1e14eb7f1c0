[1 < 2, '10' < '9', '10' < 9, 'a' < 'b', 'a' < 'B', 'abc' < 'abd', '' < 'a', null < 1, undefined < 1, undefined >= undefined, null >= 0, NaN < NaN, [2] > 1, 'b' > 'a1'];
// expect: [true, true, false, true, false, true, true, true, false, false, true, false, true, true]
