const a = [5, 6, 7, 6];
const is = n => fetch('/is/' + n);
[a.find(is), a.findIndex(is), a.findLast(is), a.findLastIndex(is), a.find(n => !fetch('/all/' + n))];
// pause: /is/5 => false
// pause: /is/6 => true
// pause: /is/5 => true
// pause: /is/6 => false
// pause: /is/7 => true
// pause: /is/6 => true
// pause: /all/5 => true
// pause: /all/6 => true
// pause: /all/7 => true
// pause: /all/6 => true
// expect: [6, 0, 7, 3, null]
