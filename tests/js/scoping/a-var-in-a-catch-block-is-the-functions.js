try { throw 1; } catch (e) { var inside = 'set'; }
inside;
// expect: "set"
