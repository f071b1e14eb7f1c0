const frozen = Object.freeze({ a: 1 });
const sloppy = delete frozen.a;
function strict() { 'use strict'; try { delete frozen.a; } catch (error) { return [error.name, error.message]; } }
[sloppy, strict()];
// expect: [false, ["TypeError", "Cannot delete property 'a' of #<Object>"]]
