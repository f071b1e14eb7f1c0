'use strict';
const out = [];
{
  out.push(inner());
  function inner() { return 'inner'; }
}
out.push(typeof inner);
out;
// expect: ["inner", "undefined"]
