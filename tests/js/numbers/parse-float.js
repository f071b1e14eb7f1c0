[parseFloat('3.14abc'), parseFloat('.5.5'), parseFloat('-1e-3x'), parseFloat('Infinityx'), parseFloat('  7 '), parseFloat('e5'), parseFloat('1e'), parseFloat('-.0'), parseFloat('0x10')].map(x => Object.is(x, -0) ? '-0' : String(x));
// expect: ["3.14", "0.5", "-0.001", "Infinity", "7", "NaN", "1", "-0", "0"]
