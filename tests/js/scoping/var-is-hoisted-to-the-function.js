function f() {
  const before = x;
  if (true) { var x = 1; }
  return [before === undefined, x];
}
f();
// expect: [true, 1]
