const response = new Response('abc');
const chunks = [];
for await (const chunk of response.body) chunks.push([chunk instanceof Uint8Array, ...chunk]);
return [chunks, response.bodyUsed, response.body.locked, await response.text().catch(error => error.name)];
// style: standard
// expect: [[[true,97,98,99]],true,false,"TypeError"]
