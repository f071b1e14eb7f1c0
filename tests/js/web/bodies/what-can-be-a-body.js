const bodies = { string: 'é', params: new URLSearchParams({ a: '1 2' }), blob: new Blob(['b'], { type: 'x/y' }), untyped: new Blob(['b']), buffer: new Uint8Array([97]).buffer, view: new Uint16Array([0x6261]).subarray(0, 1), number: 5, object: { toString: () => 'made' }, array: [1, [2]], bool: false, null: null, nothing: undefined, empty: '' };
const shown = {};
for (const [name, body] of Object.entries(bodies)) {
  const response = new Response(body);
  shown[name] = [response.headers.get('content-type'), response.body === null, await response.text(), response.bodyUsed];
}
return shown;
// style: standard
// expect: {"string":["text/plain;charset=UTF-8",false,"\u00e9",true],"params":["application/x-www-form-urlencoded;charset=UTF-8",false,"a=1+2",true],"blob":["x/y",false,"b",true],"untyped":[null,false,"b",true],"buffer":[null,false,"a",true],"view":[null,false,"ab",true],"number":["text/plain;charset=UTF-8",false,"5",true],"object":["text/plain;charset=UTF-8",false,"made",true],"array":["text/plain;charset=UTF-8",false,"1,2",true],"bool":["text/plain;charset=UTF-8",false,"false",true],"null":[null,true,"",false],"nothing":[null,true,"",false],"empty":["text/plain;charset=UTF-8",false,"",true]}
