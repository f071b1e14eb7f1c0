const results = [];
for (const status of [204, 205, 304]) {
  const r = await fetch(input.base + '/reply?status=' + status);
  results.push([r.status, r.body, await r.text(), r.bodyUsed]);
}
return results;
// style: standard
// request: GET /reply?status=204
// request: GET /reply?status=205
// request: GET /reply?status=304
// expect: [[204,null,"",false],[205,null,"",false],[304,null,"",false]]
