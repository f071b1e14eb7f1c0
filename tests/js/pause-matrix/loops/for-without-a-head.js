let n = 0;
for (;;) { n += fetch('/n/' + n); if (n > 5) break; }
n;
// pause: /n/0 => 3
// pause: /n/3 => 3
// expect: 6
