return fetch('/a').then(r => r.json());
// pause: /a => {"n": 1}
// style: standard
// expect: {"n":1}
