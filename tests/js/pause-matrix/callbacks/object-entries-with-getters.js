const o = { a: 1, get b() { return fetch('/b'); } };
[Object.entries(o), Object.values(o)];
// pause: /b => 2
// pause: /b => 3
// expect: [[["a", 1], ["b", 2]], [1, 3]]
