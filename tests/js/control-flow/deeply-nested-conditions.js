const classify = (a, b, c) => {
  if (a) { if (b) { if (c) return 'abc'; else return 'ab'; } else if (c) { return 'ac'; } else { return 'a'; } }
  else if (b && c) return 'bc';
  return b ? 'b' : c ? 'c' : '';
};
[classify(1, 1, 1), classify(1, 1, 0), classify(1, 0, 1), classify(1, 0, 0), classify(0, 1, 1), classify(0, 1, 0), classify(0, 0, 1), classify(0, 0, 0)];
// expect: ["abc", "ab", "ac", "a", "bc", "b", "c", ""]
