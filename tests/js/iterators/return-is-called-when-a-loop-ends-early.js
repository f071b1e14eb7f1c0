const log = [];
const source = {
  [Symbol.iterator]() {
    let n = 0;
    return { next: () => ({ value: ++n, done: n > 3 }), return() { log.push('return ' + n); return {}; } };
  },
};
for (const n of source) if (n === 2) break;
try { for (const n of source) throw 0; } catch {}
(() => { for (const n of source) return; })();
for (const n of source) ;
outer: for (const a of [1, 2]) for (const n of source) continue outer;
log;
// expect: ["return 2", "return 1", "return 1", "return 1", "return 1"]
