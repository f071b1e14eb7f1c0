const A = class {};
const B = class Inner { static self() { return Inner; } };
const o = { C: class {}, ['d' + 1]: class {} };
[A.name, B.name, B.self() === B, typeof Inner, o.C.name, o.d1.name, (class {}).name, (class { static name = 'own'; }).name];
// expect: ["A","Inner",true,"undefined","C","d1","","own"]
