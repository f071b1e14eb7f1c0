['abc'.replace('b', '[$&]'), 'abc'.replace('b', '[$`]'), 'abc'.replace('b', "[$']"), 'abc'.replace('b', '$$'), 'abc'.replace('b', '$1'), 'abab'.replaceAll('b', '<$&$`>')];
// expect: ["a[b]c", "a[a]c", "a[c]c", "a$c", "a$1c", "a<ba>a<baba>"]
