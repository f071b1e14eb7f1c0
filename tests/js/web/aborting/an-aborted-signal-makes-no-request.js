const controller = new AbortController();
controller.abort();
const seen = [];
for (const run of [() => fetch(input.base + '/echo', { signal: controller.signal }), () => fetch(new Request(input.base + '/echo', { signal: controller.signal })), () => fetch(input.base + '/echo', { signal: AbortSignal.abort('mine') })]) {
  seen.push(await run().then(() => 'fine', error => error.name ?? error));
}
return seen;
// style: standard
// expect: ["AbortError","AbortError","mine"]
