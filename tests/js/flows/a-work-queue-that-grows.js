const queue = ['start'];
const seen = new Set(queue);
const order = [];
while (queue.length) {
  const page = queue.shift();
  order.push(page);
  for (const link of fetch('/links/' + page)) {
    if (seen.has(link)) continue;
    seen.add(link);
    queue.push(link);
  }
}
order;
// pause: /links/start => ["a", "b"]
// pause: /links/a => ["b", "c", "start"]
// pause: /links/b => []
// pause: /links/c => ["a"]
// expect: ["start", "a", "b", "c"]
