const s = ' \t\n\u00a0\ufeff x y \u2003\u2028';
[s.trim(), s.trimStart().length, s.trimEnd().length, '\u180e'.trim().length, ''.trim()];
// expect: ["x y", 6, 9, 1, ""]
