const seen = [];
const out = ['a', 'b', 'c'].map(function (item, index, all) {
  seen.push(item + index + all.length + this.tag);
  return fetch('/' + item) + index;
}, { tag: '!' });
[out, seen];
// pause: /a => "x"
// pause: /b => "y"
// pause: /c => "z"
// expect: [["x0", "y1", "z2"], ["a03!", "b13!", "c23!"]]
