for (var i = 0; i < 3; i++) { var x; x = (x || 0) + i; }
x;
// expect: 3
