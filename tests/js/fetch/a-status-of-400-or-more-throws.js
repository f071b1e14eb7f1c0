const seen = [];
for (const code of [399, 400, 404, 500]) {
  try { seen.push(fetch('/status/' + code)); } catch (e) { seen.push([e.message, e.status, e.statusText, e.body, e instanceof Error, typeof e.headers]); }
}
seen;
// pause: /status/399 => 308 "fine"
// pause: /status/400 => 400 {"error": "bad"}
// pause: /status/404 => 404 null
// pause: /status/500 => 500 "oops"
// expect: ["fine", ["HTTP 400", 400, "Bad Request", {"error": "bad"}, true, "object"], ["HTTP 404", 404, "Not Found", null, true, "object"], ["HTTP 500", 500, "Internal Server Error", "oops", true, "object"]]
