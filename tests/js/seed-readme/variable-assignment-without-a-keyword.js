total = 5
total + 1
// expect: 6
