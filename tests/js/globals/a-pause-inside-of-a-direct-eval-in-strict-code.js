function strictly() {
  'use strict';
  const before = 'b';
  const got = eval('var own = fetch("/first"); function later() { return [typeof this, own, fetch("/" + own)]; } later()');
  return [before, typeof own, ...got];
}
[strictly(), eval('typeof own'), strictly.call(1)];
// pause: GET /first => "one"
// pause: GET /one => 1
// pause: GET /first => "two"
// pause: GET /two => 2
// expect: [["b","undefined","undefined","one",1],"undefined",["b","undefined","undefined","two",2]]
