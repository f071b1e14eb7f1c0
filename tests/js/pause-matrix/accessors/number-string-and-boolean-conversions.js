const lazy = name => ({ toString: () => fetch('/' + name) });
[Number(lazy('n')), parseInt(lazy('i'), 10), 'abc'.indexOf(lazy('s')), 'abc'.slice(lazy('from')), 'a'.repeat(lazy('times')), isNaN(lazy('z'))];
// pause: /n => "12"
// pause: /i => "34px"
// pause: /s => "c"
// pause: /from => "1"
// pause: /times => "3"
// pause: /z => "z"
// expect: [12, 34, 2, "bc", "aaa", true]
