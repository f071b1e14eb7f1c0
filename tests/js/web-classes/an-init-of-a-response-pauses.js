const response = new Response({ toString: () => fetch('/body') }, {
  get headers() { return [['x', fetch('/header')]]; },
  get status() { return { valueOf: () => fetch('/status') }; },
  get statusText() { return fetch('/text'); },
});
const json = Response.json({ toJSON: () => fetch('/json') }, { status: fetch('/second') });
[response.status, response.statusText, [...response.headers], json.status]
// pause: /body => "text"
// pause: /header => "1"
// pause: /status => 201
// pause: /text => "Fine"
// pause: /second => 202
// pause: /json => {"a": 1}
// node: skip Node reads the members of the init in an order of its own
// expect: [201, "Fine", [["content-type", "text/plain;charset=UTF-8"], ["x", "1"]], 202]
