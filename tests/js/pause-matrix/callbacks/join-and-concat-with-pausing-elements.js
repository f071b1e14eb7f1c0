const item = name => ({ toString: () => fetch('/' + name) });
[[item('a'), null, item('b')].join('-'), String([item('c'), [item('d')]])];
// pause: /a => "A"
// pause: /b => "B"
// pause: /c => "C"
// pause: /d => "D"
// expect: ["A--B", "C,D"]
