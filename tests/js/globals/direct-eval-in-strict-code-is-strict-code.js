'use strict';
const log = [];
const attempt = f => { try { return f(); } catch (error) { return error.name; } };
log.push(attempt(() => eval('var public = 1')), attempt(() => eval('eval = 42')), attempt(() => eval('010')));
log.push(attempt(() => eval('undeclaredInEval = 1')), attempt(() => (0, eval)('undeclaredByIndirect = 1')));
log.push(eval('var kept = 1; function inner() { return this === undefined; } [kept, inner()].join()'), typeof kept, typeof inner);
log.push(eval(5), eval('1 + 1'), eval(...['3', 'more']), eval() === undefined, eval('') === undefined, eval(log) === log);
log.push(attempt(() => eval('(')), attempt(() => eval?.('undeclaredByOptional = 2')));
log.push(attempt(() => { const indirect = eval; return indirect('var public = 7; public'); }));
log;
// expect: ["SyntaxError","SyntaxError","SyntaxError","ReferenceError",1,"1,true","undefined","undefined",5,2,3,true,true,true,"SyntaxError",2,7]
