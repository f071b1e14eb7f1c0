const SIZE = 100;
const items = [];
for (let i = 0; i < SIZE; i++) {
  items.push({ id: i, name: 'item ' + i, tags: ['red ' + (i % 7), 'green ' + (i % 5), 'blue ' + (i % 3)] });
}
const user = fetch('https://api.example.com/user/123');
user.name + ' ' + items[SIZE - 1].tags[0] + ' ' + items.length
