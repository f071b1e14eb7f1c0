const s = 'banana';
[s.indexOf('an'), s.indexOf('an', 2), s.lastIndexOf('an'), s.lastIndexOf('an', 2), s.includes('nan'), s.startsWith('na', 2), s.endsWith('ana'), s.endsWith('ban', 3), s.indexOf(''), s.indexOf('', 99), s.indexOf('x'), s.lastIndexOf(''), s.includes('')];
// expect: [1, 3, 3, 1, true, true, true, true, 0, 6, -1, 6, true]
