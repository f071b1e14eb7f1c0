[
  [1, 2, 3].reduce((sum, n, i) => sum + n * fetch('/w/' + i), 0),
  ['a', 'b', 'c'].reduce((text, s, i) => text + fetch('/' + s) + i),
];
// pause: /w/0 => 1
// pause: /w/1 => 10
// pause: /w/2 => 100
// pause: /b => "B"
// pause: /c => "C"
// expect: [321, "aB1C2"]
