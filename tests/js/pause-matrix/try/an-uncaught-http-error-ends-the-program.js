function load() { return fetch('/x'); }
load().name;
// pause: /x => 403 "forbidden"
// expect-error: Error: HTTP 403
