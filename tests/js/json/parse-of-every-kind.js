[JSON.parse('{"a":[1,-2.5e3,true,null,"\\u0041\\n"],"b":{}}'), JSON.parse(' 5 '), JSON.parse('"x"'), JSON.parse('null'), JSON.parse('[]'), JSON.parse('{"a":1,"a":2}'), Object.is(JSON.parse('-0'), -0), JSON.parse('1e400') === Infinity];
// expect: [{"a": [1, -2500, true, null, "A\n"], "b": {}}, 5, "x", null, [], {"a": 2}, true, true]
