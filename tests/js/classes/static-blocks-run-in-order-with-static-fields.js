const order = [];
class A {
  static a = order.push('a');
  static { order.push('block ' + this.a + ' ' + (this === A)); var local = 1; }
  static b = order.push('b');
  static { this.c = local1(); function local1() { return 'c'; } }
}
[order, A.c, typeof local];
// expect: [["a","block 1 true","b"],"c","undefined"]
