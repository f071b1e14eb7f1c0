let a = 1;
{ let a = 2; a; }
// expect: 2
