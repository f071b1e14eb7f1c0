const s = 'abcdef';
[s.slice(2), s.slice(-2), s.slice(1, -1), s.slice(4, 2), s.substring(4, 2), s.substring(-5, 2), s.substring(NaN, 3), s.slice(undefined, 2), s.slice('1', '3'), s.slice(10), s.slice(2, Infinity)];
// expect: ["cdef", "ef", "bcde", "", "cd", "ab", "abc", "ab", "bc", "", "cdef"]
