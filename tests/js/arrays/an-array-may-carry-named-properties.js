const a = [1];
a.name = 'list';
a['2'] = 'two';
a['02'] = 'not an index';
[a.length, Object.keys(a), a.name, JSON.stringify(a), 'name' in a];
// expect: [3, ["0", "2", "name", "02"], "list", "[1,null,\"two\"]", true]
