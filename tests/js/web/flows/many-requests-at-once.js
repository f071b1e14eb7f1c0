const ids = [1, 2, 3, 4, 5];
const replies = await Promise.all(ids.map(async id => (await (await fetch(`${input.base}/echo?id=${id}`)).json()).path));
return replies;
// style: standard
// request: GET /echo?id=1
// request: GET /echo?id=2
// request: GET /echo?id=3
// request: GET /echo?id=4
// request: GET /echo?id=5
// expect: ["/echo?id=1","/echo?id=2","/echo?id=3","/echo?id=4","/echo?id=5"]
