const seen = [];
const make = close => ({ [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }), return: close }) });
try { for (const x of make(() => { throw new Error('close'); })) break; } catch (e) { seen.push(e.message); }
try { for (const x of make(() => 5)) break; } catch (e) { seen.push(e.name); }
try { for (const x of make(() => { throw new Error('close'); })) throw new Error('body'); } catch (e) { seen.push(e.message); }
for (const x of make(undefined)) break;
seen;
// expect: ["close", "TypeError", "body"]
