const order = [];
function* pages() { for (let n = 1; n < 3; n++) { const page = fetch('/page/' + n); order.push('fetched ' + n); yield* page; } }
for (const item of pages()) order.push(item);
order;
// pause: /page/1 => ["a", "b"]
// pause: /page/2 => ["c"]
// expect: ["fetched 1","a","b","fetched 2","c"]
