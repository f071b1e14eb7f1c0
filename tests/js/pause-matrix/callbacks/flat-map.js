[1, 2, 3].flatMap(n => fetch('/kids/' + n));
// pause: /kids/1 => ["a", "b"]
// pause: /kids/2 => []
// pause: /kids/3 => [["deep"], "c"]
// expect: ["a", "b", ["deep"], "c"]
