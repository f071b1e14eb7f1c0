async function retry(url, times) {
  const tried = [];
  for (let i = 0; i < times; i++) {
    const r = await fetch(url);
    tried.push(r.status);
    if (r.ok) return { tried, data: await r.json() };
  }
  throw new Error('gave up');
}
return [await retry(input.base + '/flaky?key=a&fail=2', 5), await retry(input.base + '/flaky?key=b&fail=9', 2).catch(error => error.message)];
// style: standard
// request: GET /flaky?key=a&fail=2
// request: GET /flaky?key=a&fail=2
// request: GET /flaky?key=a&fail=2
// request: GET /flaky?key=b&fail=9
// request: GET /flaky?key=b&fail=9
// expect: [{"tried":[503,503,200],"data":{"count":3}},"gave up"]
