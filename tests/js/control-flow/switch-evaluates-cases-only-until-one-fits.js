const log = [];
const c = v => { log.push(v); return v; };
switch (2) { case c(1): case c(2): case c(3): log.push('hit'); }
switch (9) { default: log.push('default'); case c(4): log.push('body 4'); break; case c(5): }
log;
// expect: [1, 2, "hit", 4, 5, "default", "body 4"]
