const original = { list: [{ n: 1 }], text: 'ü😀' };
const copy = JSON.parse(JSON.stringify(original));
copy.list[0].n = 2;
[original.list[0].n, copy, copy.text === original.text];
// expect: [1, {"list": [{"n": 2}], "text": "ü😀"}, true]
