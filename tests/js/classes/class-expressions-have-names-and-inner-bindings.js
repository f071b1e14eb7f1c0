const A = class {};
const B = class Inner { static self() { return Inner; } };
const o = { C: class {} };
[A.name, B.name, B.self() === B, typeof Inner, o.C.name, (class {}).name, (class { static name = 'own'; }).name];
// expect: ["A","Inner",true,"undefined","C","","own"]
