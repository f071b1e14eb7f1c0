const log = [];
const f = how => {
  for (const n of [1]) {
    try {
      if (how === 'return') return 'returned';
      if (how === 'break') break;
      if (how === 'continue') continue;
      if (how === 'throw') throw new Error('thrown');
      log.push('through');
    } catch (e) { log.push(e.message); } finally { log.push('finally ' + how); }
  }
  return 'end';
};
[f('normal'), f('return'), f('break'), f('continue'), f('throw'), log];
// expect: ["end", "returned", "end", "end", "end", ["through", "finally normal", "finally return", "finally break", "finally continue", "thrown", "finally throw"]]
