const f = (...all) => all.join('');
f(...fetch('/list'), 'x', ...fetch('/more'), fetch('/one'));
// pause: /list => [1, 2]
// pause: /more => "ab"
// pause: /one => 3
// expect: "12xab3"
