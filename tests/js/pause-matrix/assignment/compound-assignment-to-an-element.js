const a = [10, 20, 30];
let i = 0;
a[i++] += fetch('/n/' + i);
a[i++] *= fetch('/n/' + i);
a[fetch('/key')] -= 1;
[a, i];
// pause: /n/1 => 1
// pause: /n/2 => 2
// pause: /key => 2
// expect: [[11, 40, 29], 2]
