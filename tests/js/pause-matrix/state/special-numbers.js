const values = [NaN, -0, Infinity, -Infinity, 5e-324, 1.7976931348623157e308, 0.1 + 0.2, 9007199254740993, -1e21];
fetch('/wait');
values.map(v => (Object.is(v, -0) ? '-0' : String(v)));
// pause: /wait => null
// expect: ["NaN", "-0", "Infinity", "-Infinity", "5e-324", "1.7976931348623157e+308", "0.30000000000000004", "9007199254740992", "-1e+21"]
