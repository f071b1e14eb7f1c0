const log = [];
const attempt = make => { try { return typeof make(); } catch (error) { return error.name; } };
class Base { name = 'base'; }
const iterable = { [Symbol.iterator]() { return { next: () => ({ done: false, value: 1 }), return() { log.push('closed'); return {}; } }; } };
const classes = [
  class extends Base { constructor() { super(); try { return 0; } catch (error) { log.push('caught'); } } },
  class extends Base { constructor() { try { return 0; } catch (error) { super(); } } },
  class extends Base { constructor() { super(); for (const x of iterable) { for (;;) { try { return 5; } finally { log.push('finally ' + fetch('/finally')); } } } } },
  class extends Base { constructor() { super(); outer: for (const x of iterable) { switch (x) { case 1: try { return { own: 1 }; } finally { break outer; } } } this.left = true; } },
  class extends Base { constructor() { super(); try { return 5; } finally { return { own: 2 }; } } },
  class extends Base { constructor() { if (log) return; } },
  class extends Base { constructor() { super(); while (true) { try { if (this.name) return fetch('/returned'); } catch (error) { log.push('never'); } } } },
];
[classes.map(C => attempt(() => new C())), new classes[3]().left, new classes[4]().own, log];
// pause: GET /finally => 1
// pause: GET /returned => {"an": "object"}
// expect: [["TypeError","TypeError","TypeError","object","object","ReferenceError","object"],true,2,["finally 1","closed","closed","closed"]]
