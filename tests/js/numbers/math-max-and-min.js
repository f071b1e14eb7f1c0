[Math.max(), Math.min(), Math.max(1, '3', 2), Math.min(1, null), Math.max(1, NaN), Math.max(...[4, 9, 2]), Object.is(Math.max(-0, 0), 0), Object.is(Math.min(0, -0), -0), Math.max(undefined)].map(String);
// expect: ["-Infinity", "Infinity", "3", "0", "NaN", "9", "true", "true", "NaN"]
