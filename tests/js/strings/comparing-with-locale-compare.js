['b', 'a', 'C', 'ä', 'A'].sort((x, y) => x.localeCompare(y)).length + ':' + 'a'.localeCompare('b') + 'b'.localeCompare('a') + 'a'.localeCompare('a');
// expect: "5:-110"
