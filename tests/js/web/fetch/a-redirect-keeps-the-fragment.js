const seen = [];
for (const to of ['/echo', '/echo%23theirs']) seen.push((await fetch(`${input.base}/redirect?to=${to}#mine`)).url);
return seen;
// style: standard
// request: GET /echo
// request: GET /echo
// request: GET /redirect?to=/echo
// request: GET /redirect?to=/echo%23theirs
// expect: ["http://server/echo","http://server/echo"]
