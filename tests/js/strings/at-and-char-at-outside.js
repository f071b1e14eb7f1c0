['abc'.at(0), 'abc'.at(-4) === undefined, 'abc'.charAt(5), 'abc'.charAt(-1), isNaN('abc'.charCodeAt(3)), 'abc'.codePointAt(3) === undefined, 'abc'.at('1'), 'abc'.at(NaN)];
// expect: ["a", true, "", "", true, true, "b", "a"]
