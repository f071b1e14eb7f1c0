class A {
  static y = 5;
  static {
    let x = 1;
    this.both = () => [x, this.y];
  }
}
const before = A.both();
const x = fetch('/x');
[before, A.both(), x];
// pause: /x => 2
// expect: [[1, 5], [1, 5], 2]
