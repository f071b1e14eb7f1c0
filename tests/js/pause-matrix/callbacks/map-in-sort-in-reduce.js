const groups = [['b', 'a'], ['d', 'c']];
const order = [];
const out = groups.reduce((all, group) => {
  group.sort((x, y) => {
    const [p, q] = [x, y].map(name => { order.push(name); return fetch('/rank/' + group.length) + name.charCodeAt(0); });
    return p - q;
  });
  return all.concat(group);
}, []);
[out, order.length];
// pause: /rank/2 => 1
// pause: /rank/2 => 1
// pause: /rank/2 => 2
// pause: /rank/2 => 2
// expect: [["a", "b", "c", "d"], 4]
