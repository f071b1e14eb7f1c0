const bad = async ({ x }) => x;
const results = [];
await bad().catch(error => results.push(error.name));
async function d(a = missing) {}
await d().then(null, error => results.push(error.name));
return results;
// style: standard
// expect: ["TypeError","ReferenceError"]
