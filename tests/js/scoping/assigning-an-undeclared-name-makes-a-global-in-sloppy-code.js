function f() { made = 5; }
f();
[made, globalThis.made, delete globalThis.made, typeof made];
// expect: [5, 5, true, "undefined"]
