const tag = strings => [strings[0] === undefined, strings.raw[0]];
tag`\unicode`;
// expect: [true, "\\unicode"]
