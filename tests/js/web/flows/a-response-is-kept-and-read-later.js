const kept = await fetch(input.base + '/reply?type=application/json&body={"kept":true}&header=etag:x1');
const etag = kept.headers.get('etag');
const check = await fetch(input.base + '/echo', { headers: { 'if-none-match': etag } });
const { headers } = await check.json();
return [headers, await kept.json(), kept.bodyUsed, check.bodyUsed];
// style: standard
// request: GET /echo {"cache-control":"no-cache","if-none-match":"x1","pragma":"no-cache"}
// request: GET /reply?type=application/json&body={%22kept%22:true}&header=etag:x1
// expect: [{"cache-control":"no-cache","if-none-match":"x1","pragma":"no-cache"},{"kept":true},true,true]
