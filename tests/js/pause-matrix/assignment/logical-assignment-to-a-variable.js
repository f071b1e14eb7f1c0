let a = 0, b = 1, c = null, d = 'd';
a ||= fetch('/a'); b ||= fetch('/not-asked');
b &&= fetch('/b'); a &&= fetch('/a2');
c ??= fetch('/c'); d ??= fetch('/not-asked');
[a, b, c, d];
// pause: /a => 0
// pause: /b => 2
// pause: /c => 3
// expect: [0, 2, 3, "d"]
