const fromRecord = new Headers({ Accept: 'text/html', 'X-One': 1 });
const fromPairs = new Headers([['b', '2'], ['A', '1'], ['b', '3']]);
const fromMap = new Headers(new Map([['k', 'v']]));
const copy = new Headers(fromPairs);
copy.set('a', 'changed');
return [[...fromRecord], [...fromPairs], [...fromMap], fromPairs.get('a'), copy.get('a'), [...new Headers()], [...new Headers(undefined)]];
// style: standard
// expect: [[["accept","text/html"],["x-one","1"]],[["a","1"],["b","2, 3"]],[["k","v"]],"1","changed",[],[]]
