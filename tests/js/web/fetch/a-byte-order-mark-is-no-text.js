const seen = [];
for (const type of ['text/plain', 'application/json', 'application/x']) {
  const r = await fetch(`${input.base}/reply?type=${type}&body=%EF%BB%BF{"a":1}`);
  const [one, two] = [r.clone(), r.clone()];
  seen.push([await r.text(), await one.json(), (await two.bytes()).length]);
}
return seen;
// style: standard
// request: GET /reply?type=application/json&body=%EF%BB%BF{%22a%22:1}
// request: GET /reply?type=application/x&body=%EF%BB%BF{%22a%22:1}
// request: GET /reply?type=text/plain&body=%EF%BB%BF{%22a%22:1}
// expect: [["{\"a\":1}",{"a":1},10],["{\"a\":1}",{"a":1},10],["{\"a\":1}",{"a":1},10]]
