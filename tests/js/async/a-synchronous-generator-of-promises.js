function* steps() { const a = yield fetch('/a'); const b = yield fetch('/b/' + a.status); try { yield fetch('/c'); } catch (error) { return [a.status, b.status, error.message]; } }
async function drive(it) {
  let step = it.next();
  while (!step.done) {
    let value, failed = false;
    try { value = await step.value; } catch (error) { failed = true; value = error; }
    step = failed ? it.throw(value) : it.next(value);
  }
  return step.value;
}
return await drive(steps());
// pause: /a => 200 null
// pause: /b/200 => 201 null
// pause: /c => error "c"
// style: standard
// expect: [200,201,"c"]
