const kept = [1, 2, 3, 4].filter(n => fetch('/keep/' + n));
kept;
// pause: /keep/1 => true
// pause: /keep/2 => ""
// pause: /keep/3 => null
// pause: /keep/4 => "yes"
// expect: [1, 4]
