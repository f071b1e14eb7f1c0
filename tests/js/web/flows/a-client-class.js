class Client {
  #headers;
  constructor(base, token) { this.base = base; this.#headers = new Headers({ authorization: `Bearer ${token}` }); }
  async call(method, path, data) {
    const headers = new Headers(this.#headers);
    const init = { method, headers };
    if (data !== undefined) { headers.set('content-type', 'application/json'); init.body = JSON.stringify(data); }
    const r = await fetch(new Request(new URL(path, this.base), init));
    if (!r.ok) throw Object.assign(new Error(r.statusText), { status: r.status });
    return r.json();
  }
}
const client = new Client(input.base, 'abc');
const made = await client.call('POST', '/echo', { a: 1 });
const missing = await client.call('GET', '/nothing-here').catch(error => [error.message, error.status]);
return [made, missing];
// style: standard
// request: GET /nothing-here {"authorization":"Bearer abc"}
// request: POST /echo {"authorization":"Bearer abc","content-type":"application/json"} "{\"a\":1}"
// expect: [{"method":"POST","path":"/echo","headers":{"authorization":"Bearer abc","content-type":"application/json"},"body":"{\"a\":1}"},["Not Found",404]]
