const key = { toString() { return fetch('/key'); } };
const objects = Object.groupBy([1, 2, 3], (x, i) => (i === 2 ? key : fetch('/group/' + x)));
const maps = Map.groupBy('ab', c => fetch('/map/' + c));
[objects, Object.getPrototypeOf(objects) === null, [...maps]]
// pause: /group/1 => "odd"
// pause: /group/2 => "even"
// pause: /key => "odd"
// pause: /map/a => 0
// pause: /map/b => 0
// node: no groupBy
// expect: [{"odd":[1,3],"even":[2]},true,[[0,["a","b"]]]]
