let seen;
let x = [1];
try { for (let x of x) ; } catch (error) { seen = error.name; }
seen;
// expect: "ReferenceError"
