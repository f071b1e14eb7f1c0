function f() {
  const arrow = () => [this.tag, arguments.length, arguments[0]];
  return arrow.call({ tag: 'ignored' }, 1, 2, 3);
}
f.call({ tag: 'mine' }, 'x');
// expect: ["mine", 1, "x"]
