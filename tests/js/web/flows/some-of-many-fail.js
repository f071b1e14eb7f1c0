const paths = ['/echo', '/drop', '/reply?status=500', '/reply?type=application/json&body={'];
const settled = await Promise.allSettled(paths.map(async path => {
  const r = await fetch(input.base + path);
  if (!r.ok) throw new Error('HTTP ' + r.status);
  return (await r.json()).path;
}));
return settled.map(({ status, value, reason }) => [status, value ?? reason.name]);
// style: standard
// request: GET /drop
// request: GET /echo
// request: GET /reply?status=500
// request: GET /reply?type=application/json&body={
// expect: [["fulfilled","/echo"],["rejected","TypeError"],["rejected","Error"],["rejected","SyntaxError"]]
