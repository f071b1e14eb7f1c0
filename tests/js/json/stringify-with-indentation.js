[JSON.stringify({ a: [1, {}], b: [], c: { d: 1 } }, null, 2), JSON.stringify([1], null, '--'), JSON.stringify([1], null, 20).length, JSON.stringify({ a: 1 }, null, ''), JSON.stringify([1], null, 'abcdefghijklmnop').length];
// expect: ["{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": [],\n  \"c\": {\n    \"d\": 1\n  }\n}","[\n--1\n]",15,"{\"a\":1}",15]
