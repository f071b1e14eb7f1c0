const log = [];
const text = JSON.stringify({ a: 'x-y' }, (key, value) => key !== 'a' ? value : value.replace('-', () =>
  [1, 2].filter(n => [n].map(m => { let got; [m].forEach(k => { got = fetch('/k/' + k); log.push(got); }); return got; })[0]).join()));
[text, log];
// pause: /k/1 => 0
// pause: /k/2 => "yes"
// expect: ["{\"a\":\"x2y\"}", [0, "yes"]]
