const seen = [];
for (const type of ['text/plain', 'application/octet-stream', 'application/problem%2Bjson', 'text/html;charset=utf-8', '']) {
  const r = await fetch(`${input.base}/reply?${type && 'type=' + type}&body={"a":"é"}`);
  seen.push([r.headers.get('content-type'), await r.json()]);
}
return seen;
// style: standard
// request: GET /reply?&body={%22a%22:%22%C3%A9%22}
// request: GET /reply?type=application/octet-stream&body={%22a%22:%22%C3%A9%22}
// request: GET /reply?type=application/problem%2Bjson&body={%22a%22:%22%C3%A9%22}
// request: GET /reply?type=text/html;charset=utf-8&body={%22a%22:%22%C3%A9%22}
// request: GET /reply?type=text/plain&body={%22a%22:%22%C3%A9%22}
// expect: [["text/plain",{"a":"\u00e9"}],["application/octet-stream",{"a":"\u00e9"}],["application/problem+json",{"a":"\u00e9"}],["text/html;charset=utf-8",{"a":"\u00e9"}],[null,{"a":"\u00e9"}]]
