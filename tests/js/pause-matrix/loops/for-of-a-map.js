const map = new Map([['a', 1], ['b', 2], ['c', 3]]);
const seen = [];
for (const [key, value] of map) {
  seen.push(key + value + fetch('/' + key));
  if (key === 'a') { map.delete('b'); map.set('d', 4); }
}
seen;
// pause: /a => "!"
// pause: /c => "?"
// pause: /d => "."
// expect: ["a1!", "c3?", "d4."]
