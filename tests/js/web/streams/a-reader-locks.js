const response = new Response('abc');
const reader = response.body.getReader();
const locked = [response.body.locked, response.bodyUsed];
const refused = await response.text().catch(error => [error.name, error.message]);
let second;
try { response.body.getReader(); } catch (error) { second = error.name; }
const { value, done } = await reader.read();
const end = await reader.read();
return [locked, refused, second, [...value], done, end, response.bodyUsed, await reader.closed];
// style: standard
// expect: [[true,false],["TypeError","Body is unusable: Body has already been read"],"TypeError",[97,98,99],false,{"done":true},true,null]
