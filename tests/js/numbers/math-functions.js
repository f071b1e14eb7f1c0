[Math.abs(-5), Math.sqrt(16), Math.cbrt(27), Math.pow(2, 8), Math.hypot(3, 4), Math.log2(8), Math.log10(1000), Math.clz32(1), Math.imul(3, -4), Math.exp(0), Math.log(1), Math.sin(0), Math.atan2(0, 1), Math.PI > 3.14, Math.sqrt(-1), Math.log1p(0), Math.expm1(0), Math.hypot()];
// expect: [5, 4, 3, 256, 5, 3, 3, 31, -12, 1, 0, 0, 0, true, null, 0, 0, 0]
