let x = 'outer';
let seen;
{
  try { x; } catch (error) { seen = error.name; }
  let x = 'inner';
}
[x, seen];
// expect: ["outer", "ReferenceError"]
