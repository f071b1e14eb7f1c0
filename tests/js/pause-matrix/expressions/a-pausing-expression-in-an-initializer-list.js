let a = fetch('/a'), b = a + 1, c = fetch('/c/' + b), d;
[a, b, c, d === undefined];
// pause: /a => 1
// pause: /c/2 => 3
// expect: [1, 2, 3, true]
