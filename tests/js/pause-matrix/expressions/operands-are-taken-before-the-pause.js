let n = 1;
const bump = () => { n = 100; return fetch('/two'); };
const sum = n + bump();
const order = n - (bump(), n = 5) + n;
[sum, order];
// pause: /two => 2
// pause: /two => 2
// expect: [3, 100]
