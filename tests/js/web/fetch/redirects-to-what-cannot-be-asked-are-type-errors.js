const seen = [];
for (const to of ['ftp://example.com/', 'http://[', 'mailto:a@b.c']) {
  seen.push(await fetch(input.base + '/redirect?to=' + encodeURIComponent(to)).then(() => 'fine', error => error.name));
}
return seen;
// style: standard
// request: GET /redirect?to=ftp%3A%2F%2Fexample.com%2F
// request: GET /redirect?to=http%3A%2F%2F%5B
// request: GET /redirect?to=mailto%3Aa%40b.c
// expect: ["TypeError","TypeError","TypeError"]
