[1 + 2 * 3, (1 + 2) * 3, !true || true, !(true || true), 2 + 3 + '5', -(2 ** 2), 1 < 2 < 3, 3 > 2 > 1, 5 & 6 == 6, typeof 1 + 1, 1 || 0 && 0, 7 - 3 - 2, 2 * 3 % 4];
// expect: [7, 9, true, false, "55", -4, true, false, 1, "number1", 1, 2, 2]
