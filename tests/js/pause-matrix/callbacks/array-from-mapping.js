[
  Array.from([1, 2], (n, i) => n + fetch('/a/' + i)),
  Array.from({ length: 2 }, (_, i) => fetch('/b/' + i)),
  Array.from('😀x', c => c + fetch('/c')),
];
// pause: /a/0 => 10
// pause: /a/1 => 20
// pause: /b/0 => "p"
// pause: /b/1 => "q"
// pause: /c => "!"
// pause: /c => "?"
// expect: [[11, 22], ["p", "q"], ["😀!", "x?"]]
