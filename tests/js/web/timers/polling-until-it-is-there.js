const answers = [];
const found = await new Promise((done, fail) => {
  const every = setInterval(async () => {
    try {
      const response = await fetch(input.base + '/flaky?key=poll&fail=2');
      answers.push(response.status);
      if (response.ok) { clearInterval(every); done(await response.json()); }
    } catch (error) { clearInterval(every); fail(error); }
  }, 120);
});
return [found, answers];
// request: GET /flaky?key=poll&fail=2
// request: GET /flaky?key=poll&fail=2
// request: GET /flaky?key=poll&fail=2
// expect: [{"count":3},[503,503,200]]
// style: standard
