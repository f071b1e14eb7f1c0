const log = [];
const fail = async m => { await null; throw new Error(m); };
const attempt = async f => { try { return await f(); } catch (e) { return e?.message ?? e; } };
async function* g() { try { yield* inner(); } catch (e) { yield 'outer ' + e.message; } }
async function* inner() { try { yield 1; } finally { log.push('inner finally'); await fail('from finally'); } }
const results = [await attempt(() => fail('a')), await attempt(async () => { try { await fail('b'); } finally { log.push('f'); } }), await attempt(async () => { try { await fail('c'); } finally { throw new Error('d'); } }), await attempt(async () => { try { await fail('e'); } catch { return 'rescued'; } }), await attempt(() => Promise.all([fail('g'), fail('h')])), await attempt(async () => { for await (const x of [fail('i')]); }), await attempt(async () => { await { then() { throw new Error('j'); } }; }), await attempt(async () => { const [a, b] = await Promise.all([1, fail('k')]); }), await attempt(() => new Promise((_, no) => no(new Error('l')))), await attempt(async () => { await Promise.reject(undefined); }) === undefined];
const it = g(); results.push(await it.next(), await it.return('r').catch(e => e.message), await it.next());
const it2 = g(); await it2.next(); results.push(await it2.throw(new Error('thrown in')));
return [results, log];
// style: standard
// expect: [["a","b","d","rescued","g","i","j","k","l",true,{"value":1,"done":false},{"value":"outer from finally","done":false},{"done":true},{"value":"outer from finally","done":false}],["f","inner finally","inner finally"]]
