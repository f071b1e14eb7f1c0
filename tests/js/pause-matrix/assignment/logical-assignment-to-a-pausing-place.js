const o = { full: 1, empty: 0, none: null };
const order = [];
const k = name => { order.push(name); return fetch('/key/' + name); };
o[k('f')] ||= fetch('/not-asked');
o[k('e')] ||= fetch('/value/e');
o[k('n')] ??= fetch('/value/n');
o[k('f')] &&= fetch('/value/f');
[o, order];
// pause: /key/f => "full"
// pause: /key/e => "empty"
// pause: /value/e => 5
// pause: /key/n => "none"
// pause: /value/n => 6
// pause: /key/f => "full"
// pause: /value/f => 7
// expect: [{"full": 7, "empty": 5, "none": 6}, ["f", "e", "n", "f"]]
