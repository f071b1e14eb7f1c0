class A { m() {} static s() {} get g() { return 1; } }
[Object.keys(A.prototype), Object.getOwnPropertyNames(A.prototype), A.hasOwnProperty('s'), 's' in new A(), Object.keys(A)];
// expect: [[],["constructor","m","g"],true,false,[]]
