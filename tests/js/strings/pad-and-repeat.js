['5'.padStart(3, '0'), 'ab'.padEnd(7, 'xyz'), 'abc'.padStart(2), 'a'.padStart(4), 'a'.padEnd(3, ''), 'ab'.repeat(3), 'x'.repeat(0), 'x'.repeat(1.9), '7'.padStart(5, 12)];
// expect: ["005", "abxyzxy", "abc", "   a", "a", "ababab", "", "x", "12127"]
