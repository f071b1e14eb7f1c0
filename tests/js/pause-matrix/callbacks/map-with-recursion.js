const tree = { v: 1, kids: [{ v: 2, kids: [] }, { v: 3, kids: [{ v: 4, kids: [] }] }] };
const walk = node => fetch('/v/' + node.v) + node.kids.map(walk).reduce((a, b) => a + b, 0);
walk(tree);
// pause: /v/1 => 1
// pause: /v/2 => 20
// pause: /v/3 => 300
// pause: /v/4 => 4000
// expect: 4321
