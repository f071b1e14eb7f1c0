['\x41', '\u0042', '\u{1F600}', '\n'.length, '\\', "\"", '\'', '\t'.charCodeAt(0), '\0'.length, 'a\
b', '\q', '\v'.charCodeAt(0)];
// expect: ["A", "B", "😀", 1, "\\", "\"", "'", 9, 1, "ab", "q", 11]
