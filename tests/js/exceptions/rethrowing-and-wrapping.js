const load = () => { throw new RangeError('deep'); };
const wrap = () => { try { load(); } catch (cause) { throw new Error('wrapped', { cause }); } };
let seen;
try { wrap(); } catch (e) { seen = [e.message, e.cause.message, e.cause instanceof RangeError]; }
seen;
// expect: ["wrapped", "deep", true]
