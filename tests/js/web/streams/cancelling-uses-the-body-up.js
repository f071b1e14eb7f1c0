const response = new Response('abc');
const result = await response.body.cancel('enough');
return [result, response.bodyUsed, await response.text().catch(error => error.name), response.body === response.body];
// style: standard
// expect: [null,true,"TypeError",true]
