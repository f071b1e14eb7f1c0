const s = new String('abc');
[typeof s, s.length, s[1], s + 'd', s == 'abc', s === 'abc', s instanceof String, Object.keys(s), JSON.stringify(s), 'length' in s];
// expect: ["object", 3, "b", "abcd", true, false, true, ["0", "1", "2"], "\"abc\"", true]
