const read = new Response('gone');
await read.text();
const text = new Response('héllo');
const bytes = new Response(new Uint8Array([255, 254]));
const json = await fetch(input.base + '/reply?type=application/json&body={"a":[1]}');
const pretty = await fetch(input.base + '/reply?type=application/json&body={%20"a":%201%20}');
await fetch(input.base + '/echo');
return [read.bodyUsed, await text.text(), [...await bytes.bytes()], await json.json(), await pretty.text(), json.bodyUsed, json.url, pretty.headers.get('content-type')];
// style: standard
// request: GET /echo
// request: GET /reply?type=application/json&body={%20%22a%22:%201%20}
// request: GET /reply?type=application/json&body={%22a%22:[1]}
// expect: [true,"h\u00e9llo",[255,254],{"a":[1]},"{ \"a\": 1 }",true,"http://server/reply?type=application/json&body={%22a%22:[1]}","application/json"]
