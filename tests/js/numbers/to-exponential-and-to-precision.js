[(12345).toExponential(), (12345).toExponential(2), (0).toExponential(1), (0.00015).toExponential(), (123.456).toPrecision(4), (0.000123).toPrecision(2), (123456).toPrecision(2), (1e21).toPrecision(3), (1.25).toPrecision(2), (0).toPrecision(3), (5).toPrecision()];
// expect: ["1.2345e+4", "1.23e+4", "0.0e+0", "1.5e-4", "123.5", "0.00012", "1.2e+5", "1.00e+21", "1.3", "0.00", "5"]
