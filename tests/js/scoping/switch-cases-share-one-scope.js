const seen = [];
function f(n) {
  switch (n) {
    case 1: let v = 'set'; seen.push(v); break;
    case 2: try { v; } catch (e) { seen.push(e.name); } break;
  }
}
f(1); f(2);
seen;
// expect: ["set", "ReferenceError"]
