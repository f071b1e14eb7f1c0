const response = new Response('abc');
for await (const chunk of response.body) { if (chunk.length) break; }
return [response.bodyUsed, response.body.locked, await response.text().catch(error => error.name)];
// style: standard
// expect: [true,false,"TypeError"]
