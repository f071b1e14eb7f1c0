const form = new FormData();
form.append('a', '1'); form.append('b', 2); form.append('a', null);
const before = [[...form], form.get('a'), form.getAll('a'), form.get('c'), form.getAll('c'), form.has('b')];
form.set('a', 'only'); form.set('c', 'new'); form.delete('b');
return [before, [...form.keys()], [...form.values()]];
// style: standard
// expect: [[[["a","1"],["b","2"],["a","null"]],"1",["1","null"],null,[],true],["a","c"],["only","new"]]
