const array = [1, 2, 3].values();
const text = 'a😀b'[Symbol.iterator]();
const map = new Map([['k', 1], ['l', 2]]).entries();
const set = new Set(['s', 't', 'u']).values();
const index = ['x', 'y'].keys();
array.next(); text.next(); map.next(); set.next(); index.next();
fetch('/wait');
[[...array], [...text], [...map], [...set], [...index], array.next()];
// pause: /wait => null
// expect: [[2, 3], ["😀", "b"], [["l", 2]], ["t", "u"], [1], {"done": true}]
