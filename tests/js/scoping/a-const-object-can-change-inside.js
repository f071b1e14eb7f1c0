const o = { n: 1 };
o.n = 2;
o.m = 3;
o;
// expect: {"n": 2, "m": 3}
