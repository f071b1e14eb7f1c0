const seen = [];
const none = null;
let u;
for (const f of [() => { const { a } = none; }, () => { const { a } = u; }, () => { const {} = null; }, () => (({ x }) => x)()]) { try { f(); } catch (e) { seen.push(e.message); } }
seen;
// expect: ["Cannot destructure property 'a' of 'none' as it is null.", "Cannot destructure property 'a' of 'u' as it is undefined.", "Cannot destructure 'null' as it is null.", "Cannot destructure property 'x' of 'undefined' as it is undefined."]
