let i = 0;
for (; i < 3; ) i++;
for (;;) if (++i > 5) break;
for (var a = 0, b = 9; a < b; a += 2, b--);
[i, a, b];
// expect: [6, 6, 6]
