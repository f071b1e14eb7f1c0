const x = 5; x * 2
// expect: 10
