const s = 'a😀b';
[s.length, s[1] === '\ud83d', s.charCodeAt(1), s.codePointAt(1), s.codePointAt(2), s.charAt(3), s.at(-1), s[9] === undefined, [...s].length, s.indexOf('b')];
// expect: [4, true, 55357, 128512, 56832, "b", "b", true, 3, 3]
