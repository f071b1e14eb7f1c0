const pages = {
  [Symbol.iterator]() {
    let page = 0;
    return {
      next() {
        const rows = fetch('/rows/' + page++);
        return rows ? { value: rows, done: false } : { value: undefined, done: true };
      },
    };
  },
};
const all = [];
for (const rows of pages) all.push(...rows);
all;
// pause: /rows/0 => [1, 2]
// pause: /rows/1 => [3]
// pause: /rows/2 => null
// expect: [1, 2, 3]
