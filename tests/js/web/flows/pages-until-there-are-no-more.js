async function* pages() {
  for (let page = 1; ; page++) {
    const items = page > 3 ? [] : [page * 10, page * 10 + 1];
    const r = await fetch(`${input.base}/reply?page=${page}&type=application/json&body=${JSON.stringify({ items })}`);
    const data = await r.json();
    if (!data.items.length) return;
    yield* data.items;
  }
}
const all = [];
for await (const item of pages()) all.push(item);
return all;
// style: standard
// request: GET /reply?page=1&type=application/json&body={%22items%22:[10,11]}
// request: GET /reply?page=2&type=application/json&body={%22items%22:[20,21]}
// request: GET /reply?page=3&type=application/json&body={%22items%22:[30,31]}
// request: GET /reply?page=4&type=application/json&body={%22items%22:[]}
// expect: [10,11,20,21,30,31]
