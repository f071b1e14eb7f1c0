const response = await fetch(input.base + '/reply?body=hello');
const reader = response.body.getReader();
await fetch(input.base + '/echo');
const { value } = await reader.read();
await fetch(input.base + '/echo');
return [[...value].length, (await reader.read()).done, response.body.locked];
// style: standard
// request: GET /echo
// request: GET /echo
// request: GET /reply?body=hello
// expect: [5,true,true]
