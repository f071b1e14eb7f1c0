[1 / 0, -1 / 0, 5 % 0, -5 % 3, 5 % -3, 5.5 % 2, 5 % Infinity, 1 / -0, -0 % 5].map(x => Object.is(x, -0) ? '-0' : String(x));
// expect: ["Infinity", "-Infinity", "NaN", "-2", "2", "1.5", "5", "-Infinity", "-0"]
