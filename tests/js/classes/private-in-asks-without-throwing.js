class A {
  #p; #m() {} static #s; get #g() { return 1; }
  static test(o) { return [#p in o, #m in o, #g in o, #s in o]; }
  static bad(v) { try { return #p in v; } catch (error) { return error.name; } }
  static chain(o) { return #p in o && !(#s in o) ? 'instance' : 'other'; }
}
[A.test(new A()), A.test(A), A.test({}), A.test(Object.create(new A())), A.test(new Proxy(new A(), {})), A.bad(1), A.bad(null), A.bad('s'), A.chain(new A()), A.chain(A), A.chain(Object.setPrototypeOf(new A(), null))]
// expect: [[true,true,true,false],[false,false,false,true],[false,false,false,false],[false,false,false,false],[false,false,false,false],"TypeError","TypeError","TypeError","instance","other","instance"]
