['a'.concat('b', 1, null), String(null), String([1, [2, 3]]), String({}), String(() => 1).length, `${[]}`, 'x' + [null, undefined, 1], String(-0)];
// expect: ["ab1null", "null", "1,2,3", "[object Object]", 7, "", "x,,1", "0"]
