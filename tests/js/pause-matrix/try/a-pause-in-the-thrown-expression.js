let seen;
try { throw new Error('because ' + fetch('/why')); } catch ({ message }) { seen = message; }
seen;
// pause: /why => "of rain"
// expect: "because of rain"
