const SIZE = 100;
var answer, result;
(async () => {
  const items = [];
  for (let i = 0; i < SIZE; i++) {
    items.push({ id: i, name: 'item ' + i, tags: ['red ' + (i % 7), 'green ' + (i % 5), 'blue ' + (i % 3)] });
  }
  const user = await new Promise((resolve) => { answer = resolve; });
  result = user.name + ' ' + items[SIZE - 1].tags[0] + ' ' + items.length;
})();
0;
