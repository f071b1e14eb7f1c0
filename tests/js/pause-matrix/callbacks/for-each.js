const seen = [];
const nothing = ['a', , 'c'].forEach((s, i) => { seen.push(i, fetch('/' + s)); });
[seen, nothing === undefined];
// pause: /a => 1
// pause: /c => 3
// expect: [[0, 1, 2, 3], true]
