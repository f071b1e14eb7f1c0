const results = [];
for (const status of [400, 401, 404, 418, 500, 503]) {
  const r = await fetch(`${input.base}/reply?status=${status}&type=application/json&body={"s":${status}}`);
  results.push([r.status, r.ok, await r.json()]);
}
return results;
// style: standard
// request: GET /reply?status=400&type=application/json&body={%22s%22:400}
// request: GET /reply?status=401&type=application/json&body={%22s%22:401}
// request: GET /reply?status=404&type=application/json&body={%22s%22:404}
// request: GET /reply?status=418&type=application/json&body={%22s%22:418}
// request: GET /reply?status=500&type=application/json&body={%22s%22:500}
// request: GET /reply?status=503&type=application/json&body={%22s%22:503}
// expect: [[400,false,{"s":400}],[401,false,{"s":401}],[404,false,{"s":404}],[418,false,{"s":418}],[500,false,{"s":500}],[503,false,{"s":503}]]
