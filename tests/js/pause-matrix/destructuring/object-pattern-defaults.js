const { a = fetch('/not-asked'), b = fetch('/b'), c = fetch('/not-asked'), d: { e = fetch('/e') } = {} } = { a: 1, b: undefined, c: null };
[a, b, c, e];
// pause: /b => 2
// pause: /e => 5
// expect: [1, 2, null, 5]
