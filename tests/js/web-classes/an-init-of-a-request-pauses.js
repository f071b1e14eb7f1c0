const request = new Request('http://a/', {
  get method() { return fetch('/method'); },
  get headers() { return { a: fetch('/header') }; },
  get body() { return { toString: () => fetch('/body') }; },
  get redirect() { return fetch('/redirect'); },
});
[request.method, request.redirect, [...request.headers]]
// pause: /body => "text"
// pause: /header => "1"
// pause: /method => "put"
// pause: /redirect => "manual"
// node: skip Node reads the members of the init in an order of its own
// expect: ["PUT", "manual", [["a", "1"], ["content-type", "text/plain;charset=UTF-8"]]]
