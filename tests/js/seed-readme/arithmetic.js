const a = 17, b = 5;
[a + b, a - b, a * b, a / b, a % b]
// expect: [22, 12, 85, 3.4, 2]
