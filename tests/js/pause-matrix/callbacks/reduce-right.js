['a', 'b', 'c'].reduceRight((text, s, i) => text + s + fetch('/' + i), '');
// pause: /2 => "!"
// pause: /1 => "?"
// pause: /0 => "."
// expect: "c!b?a."
