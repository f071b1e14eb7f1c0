const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
async function get(path, tries = 5) {
  for (let n = 0; ; n++) {
    const response = await fetch(input.base + path);
    if (response.ok) return { tries: n + 1, body: await response.json() };
    if (n + 1 === tries) throw new Error('gave up');
    await sleep(5 * 2 ** n);
  }
}
return await get('/flaky?key=timers&fail=2');
// request: GET /flaky?key=timers&fail=2
// request: GET /flaky?key=timers&fail=2
// request: GET /flaky?key=timers&fail=2
// expect: {"tries":3,"body":{"count":3}}
// style: standard
