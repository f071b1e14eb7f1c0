function* pages() {
  try {
    for (let page = 1; ; page++) {
      const items = fetch('/page/' + page);
      if (!items.length) return fetch('/bye');
      yield* items.map((item) => item + '@' + page);
    }
  } finally {
    fetch('/closed');
  }
}
const all = [];
for (const item of pages()) all.push(item);
for (const item of pages()) {
  all.push(item);
  break;
}
try {
  for (const item of pages()) all.push(item);
} catch (error) {
  all.push(error.message);
}
all;
// pause: /page/1 => ["a", "b"]
// pause: /page/2 => ["c"]
// pause: /page/3 => []
// pause: /bye => 0
// pause: /closed => 0
// pause: /page/1 => ["d", "e"]
// pause: /closed => 0
// pause: /page/1 => 500 {}
// pause: /closed => 0
// expect: ["a@1", "b@1", "c@2", "d@1", "HTTP 500"]
