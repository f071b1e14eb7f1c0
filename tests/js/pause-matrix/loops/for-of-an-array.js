const queue = ['a', 'b'];
const seen = [];
for (const item of queue) {
  const more = fetch('/more/' + item);
  if (more) queue.push(more);
  seen.push(item);
}
seen;
// pause: /more/a => "c"
// pause: /more/b => null
// pause: /more/c => null
// expect: ["a", "b", "c"]
