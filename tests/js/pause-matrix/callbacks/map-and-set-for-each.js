const seen = [];
const map = new Map([['a', 1], ['b', 2]]);
map.forEach((value, key, all) => { seen.push(key + value + fetch('/m/' + key) + (all === map)); if (key === 'a') map.set('c', 3); });
new Set([5]).forEach((value, again) => seen.push(value + again + fetch('/s')));
seen;
// pause: /m/a => "!"
// pause: /m/b => "!"
// pause: /m/c => "!"
// pause: /s => 100
// expect: ["a1!true", "b2!true", "c3!true", 110]
