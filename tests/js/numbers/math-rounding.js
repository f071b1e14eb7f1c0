[Math.round(2.5), Math.round(-2.5), Math.round(0.49999999999999994), Math.round(-0.5), Math.floor(-1.1), Math.ceil(-1.9), Math.trunc(-1.9), Math.sign(-3), Math.fround(5.5), Math.round(1e300), Math.round('1.6')].map(x => Object.is(x, -0) ? '-0' : x);
// expect: [3, -2, 0, "-0", -2, -1, -1, -1, 5.5, 1e300, 2]
