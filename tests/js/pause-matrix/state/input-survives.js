const before = input.id;
fetch('/' + input.id);
input.id = 'changed';
[before, input.id, input.list[1]];
// input: {"id": "x", "list": [1, 2]}
// pause: /x => null
// expect: ["x", "changed", 2]
