const a = () => { try { return 'try'; } finally { return 'finally'; } };
const b = () => { try { throw new Error('lost'); } finally { return 'swallowed'; } };
const c = () => { for (;;) { try { return 'try'; } finally { break; } } return 'after'; };
const d = () => { l: try { return 'x'; } finally { break l; } return 'labelled'; };
const e = () => { try { try { throw new Error('first'); } finally { throw new Error('second'); } } catch (x) { return x.message; } };
[a(), b(), c(), d(), e()];
// expect: ["finally", "swallowed", "after", "labelled", "second"]
