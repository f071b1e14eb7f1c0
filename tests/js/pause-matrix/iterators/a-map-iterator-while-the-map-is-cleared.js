const map = new Map([[1, 'a'], [2, 'b'], [3, 'c']]);
const set = new Set(['x', 'y']);
const seen = [];
for (const [key, value] of map) {
  const what = fetch('/' + key);
  seen.push([key, value, what]);
  if (what === 'clear') { map.clear(); map.set(1, 'again').set(7, 'new'); }
}
set.forEach((value, key, all) => {
  seen.push(value);
  if (fetch('/set/' + value) === 'move') { all.delete(value); all.add(value); }
});
[seen, [...map], [...set]]
// pause: /1 => "go"
// pause: /2 => "clear"
// pause: /1 => "end"
// pause: /7 => "end"
// pause: /set/x => "move"
// pause: /set/y => "stay"
// pause: /set/x => "stay"
// expect: [[[1,"a","go"],[2,"b","clear"],[1,"again","end"],[7,"new","end"],"x","y","x"],[[1,"again"],[7,"new"]],["y","x"]]
