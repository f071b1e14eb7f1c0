const { headers } = await (await fetch(input.base + '/echo', { headers: { 'x-a': 'é', 'x-b': '' } })).json();
return headers;
// style: standard
// request: GET /echo {"x-a":"é","x-b":""}
// expect: {"x-a":"\u00e9","x-b":""}
