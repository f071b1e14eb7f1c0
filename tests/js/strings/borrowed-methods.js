[Array.prototype.map.call('abc', c => c + c), Array.prototype.join.call('abc', '-'), String.prototype.trim.call(' 5 '), String.prototype.slice.call(12345, 1, 3), Array.prototype.filter.call('a1b2', c => c > '9').join('')];
// expect: [["aa", "bb", "cc"], "a-b-c", "5", "23", "ab"]
