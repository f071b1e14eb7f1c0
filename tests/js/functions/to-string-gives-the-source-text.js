function  add ( a,b ) { return a + b; /* sum */ }
const o = { m( ) { return 1; } };
[add.toString(), String((x)=>x*2), o.m.toString()];
// expect: ["function  add ( a,b ) { return a + b; /* sum */ }", "(x)=>x*2", "m( ) { return 1; }"]
