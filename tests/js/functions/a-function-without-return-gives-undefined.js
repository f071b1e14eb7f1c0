function f() {}
function g() { return; }
const h = () => {};
const i = () => ({});
[f(), g(), h(), new f() instanceof f].map(x => x === undefined).concat(typeof i());
// expect: [true, true, true, false, "object"]
