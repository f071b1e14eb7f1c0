const source = {
  [Symbol.iterator]() {
    return {
      next: () => ({ value: 1, done: false }),
      return() { fetch('/close'); return {}; },
    };
  },
};
const seen = [];
try { for (const item of source) throw new Error('body'); } catch (error) { seen.push(error.message); }
try { for (const item of source) break; } catch (error) { seen.push(error.message); }
seen;
// pause: /close => 500 null
// pause: /close => 500 null
// expect: ["body", "HTTP 500"]
