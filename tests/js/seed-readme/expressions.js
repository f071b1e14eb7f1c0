const x = 5
x + 10, x * 2
// expect: 10
