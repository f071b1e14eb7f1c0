const [a = fetch('/not-asked'), b = fetch('/b'), , c = fetch('/c/' + b), ...rest] = [1, undefined, 'hole', undefined, 5, 6];
[a, b, c, rest];
// pause: /b => 2
// pause: /c/2 => 3
// expect: [1, 2, 3, [5, 6]]
