const log = [];
const plain = fetch;
const wrapped = async (resource, init) => {
  const request = new Request(resource, init);
  log.push(`${request.method} ${new URL(request.url).pathname}`);
  const response = await plain(request);
  log.push(response.status);
  return new Response(response.body, { status: 299, statusText: 'wrapped', headers: response.headers });
};
const r = await wrapped(input.base + '/echo', { method: 'POST', body: 'x' });
return [log, r.status, r.statusText, (await r.json()).body, r.headers.get('content-type')];
// style: standard
// request: POST /echo {"content-type":"text/plain;charset=UTF-8"} "x"
// expect: [["POST /echo",200],299,"wrapped","x","application/json"]
