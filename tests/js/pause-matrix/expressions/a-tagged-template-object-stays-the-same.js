const seen = [];
const tag = strings => { seen.push(strings); fetch('/t'); return strings; };
const make = () => tag`same`;
[make() === make(), seen[0] === seen[1], tag`same` === seen[0]];
// pause: /t => 1
// pause: /t => 1
// pause: /t => 1
// expect: [true, true, false]
