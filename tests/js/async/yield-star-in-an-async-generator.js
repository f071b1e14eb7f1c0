async function* inner() { yield (await fetch('/inner')).status; return 'result'; }
async function* outer() { const r = yield* inner(); yield r; yield* [Promise.resolve('sync'), 2]; }
const seen = [];
for await (const x of outer()) seen.push(x);
return seen;
// pause: /inner => 202 null
// style: standard
// expect: [202,"result","sync",2]
