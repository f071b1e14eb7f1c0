function inner() { throw new Error('here'); }
let stack;
try { inner(); } catch (e) { stack = e.stack; }
[stack.startsWith('Error: here\n'), stack.includes('inner')];
// expect: [true, true]
