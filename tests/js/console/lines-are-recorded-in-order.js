console.log('one', 2, true, null, undefined);
console.info('info');
console.warn('warn');
console.error('error');
console.log();
'done';
// log: one 2 true null undefined
// log: info
// log: warn
// log: error
// log:
// expect: "done"
