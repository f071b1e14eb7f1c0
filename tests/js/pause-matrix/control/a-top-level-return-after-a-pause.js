const n = fetch('/n');
if (n > 3) return { big: n, more: fetch('/more') };
return 'small';
// pause: /n => 5
// pause: /more => [1]
// expect: {"big": 5, "more": [1]}
