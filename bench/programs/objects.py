SIZE = 100
items = []
for i in range(SIZE):
    items.append({'id': i, 'name': 'item ' + str(i), 'tags': ['red ' + str(i % 7), 'green ' + str(i % 5), 'blue ' + str(i % 3)]})
user = fetch('https://api.example.com/user/123')
user['name'] + ' ' + items[SIZE - 1]['tags'][0] + ' ' + str(len(items))
