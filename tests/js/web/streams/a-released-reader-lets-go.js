const response = new Response('abc');
const reader = response.body.getReader();
reader.releaseLock();
const after = await reader.read().catch(error => error.name);
const closed = await reader.closed.catch(error => error.name);
return [after, closed, response.body.locked, await response.text()];
// style: standard
// expect: ["TypeError","TypeError",false,"abc"]
