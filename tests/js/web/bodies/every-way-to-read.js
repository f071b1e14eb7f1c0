const make = () => new Response('{"a":"é"}', { headers: { 'content-type': 'application/json; Charset="utf-8"' } });
const blob = await make().blob();
return [await make().json(), await make().text(), [...new Uint8Array(await make().arrayBuffer())], [...await make().bytes()], blob.type, await blob.text()];
// style: standard
// expect: [{"a":"\u00e9"},"{\"a\":\"\u00e9\"}",[123,34,97,34,58,34,195,169,34,125],[123,34,97,34,58,34,195,169,34,125],"application/json;charset=utf-8","{\"a\":\"\u00e9\"}"]
