const r = await fetch(input.base + '/reply?status=201&reason=Made&type=text/plain&body=hi&header=X-One:1&header=x-two:a&header=X-Two:b');
return [r.status, r.statusText, r.ok, r.type, r.url, r.redirected, r.headers.get('x-one'), r.headers.get('X-TWO'), r.headers.get('none'), r.body !== null, r.bodyUsed, await r.text(), r.bodyUsed];
// style: standard
// request: GET /reply?status=201&reason=Made&type=text/plain&body=hi&header=X-One:1&header=x-two:a&header=X-Two:b
// expect: [201,"Made",true,"basic","http://server/reply?status=201&reason=Made&type=text/plain&body=hi&header=X-One:1&header=x-two:a&header=X-Two:b",false,"1","a, b",null,true,false,"hi",true]
