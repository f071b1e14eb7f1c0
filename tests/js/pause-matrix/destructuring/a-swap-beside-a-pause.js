let a = 1, b = 2;
[a, b] = [b, a + fetch('/n')];
[a, b];
// pause: /n => 10
// expect: [2, 11]
