const list = ['b', 'a'];
const out = list.toSorted((x, y) => (fetch('/go'), x < y ? -1 : 1));
[out, list];
// pause: /go => null
// expect: [["a", "b"], ["b", "a"]]
