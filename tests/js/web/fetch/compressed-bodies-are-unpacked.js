const seen = [];
for (const encode of ['gzip', 'deflate']) {
  const r = await fetch(input.base + '/reply?type=application/json&body={"a":"b"}&encode=' + encode);
  seen.push([await r.json(), r.headers.get('content-encoding')]);
}
return seen;
// style: standard
// request: GET /reply?type=application/json&body={%22a%22:%22b%22}&encode=deflate
// request: GET /reply?type=application/json&body={%22a%22:%22b%22}&encode=gzip
// expect: [[{"a":"b"},"gzip"],[{"a":"b"},"deflate"]]
