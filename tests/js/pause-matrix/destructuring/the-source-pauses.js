const { id, tags: [first, ...others], ...rest } = fetch('/object');
let x, y;
[x, y] = fetch('/array');
({ id, first, others, rest, x, y });
// pause: /object => {"id": 1, "tags": ["a", "b", "c"], "p": 1, "q": 2}
// pause: /array => [8, 9]
// expect: {"id": 1, "first": "a", "others": ["b", "c"], "rest": {"p": 1, "q": 2}, "x": 8, "y": 9}
