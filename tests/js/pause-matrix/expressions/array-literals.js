const order = [];
const note = x => { order.push(x); return x; };
const a = [note(1), fetch('/two'), , ...fetch('/list'), note(6), fetch('/seven')];
[a, a.length, 2 in a, order];
// pause: /two => 2
// pause: /list => [4, 5]
// pause: /seven => 7
// expect: [[1, 2, null, 4, 5, 6, 7], 7, false, [1, 6]]
