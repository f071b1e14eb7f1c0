function A() {}
function B() {}
B.prototype = Object.create(A.prototype);
const b = new B();
[b instanceof B, b instanceof A, b instanceof Object, [] instanceof Array, 'x' instanceof String, new String('') instanceof String, Object.create(null) instanceof Object];
// expect: [true, true, true, true, false, true, false]
