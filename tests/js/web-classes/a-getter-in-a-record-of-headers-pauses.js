const headers = new Headers({ a: '1', get b() { return fetch('/b'); }, c: { toString: () => fetch('/c') } });
[...headers]
// pause: /b => "two"
// pause: /c => "three"
// expect: [["a","1"],["b","two"],["c","three"]]
