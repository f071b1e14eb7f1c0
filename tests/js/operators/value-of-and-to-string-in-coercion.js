const o = { valueOf: () => 42, toString: () => 'text' };
const p = { toString: () => 'only text' };
[o + 1, `${o}`, o * 2, o == 42, [o] + '', p + 1, String(o), o > 41, { text: 1 }[o]];
// expect: [43, "text", 84, true, "text", "only text1", "text", true, 1]
