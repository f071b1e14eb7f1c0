const kept = { deep: [{ er: 'x' }] };
let n = 0;
while (n < 10) n += fetch('/n/' + n);
[kept, n];
// pause: /n/0 => 1
// pause: /n/1 => 2
// pause: /n/3 => 3
// pause: /n/6 => 4
// expect: [{"deep": [{"er": "x"}]}, 10]
