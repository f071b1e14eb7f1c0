let s = '';
for (let i = 0; i < 1000; i++) s += i % 10;
[s.length, s.slice(0, 12), s.lastIndexOf('9')];
// expect: [1000, "012345678901", 999]
