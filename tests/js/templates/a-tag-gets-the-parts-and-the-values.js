const tag = (strings, ...values) => [strings.length, [...strings], values, strings.raw[1], Array.isArray(strings), Object.isFrozen(strings)];
tag`a${1}b\n${2}`;
// expect: [3, ["a", "b\n", ""], [1, 2], "b\\n", true, true]
