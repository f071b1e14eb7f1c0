const data = fetch('/data');
const first = data.items[0];
fetch('/wait');
first.seen = true;
[data, data.items[0] === first];
// pause: /data => {"items": [{"id": 1}, {"id": 2}]}
// pause: /wait => null
// expect: [{"items": [{"id": 1, "seen": true}, {"id": 2}]}, true]
