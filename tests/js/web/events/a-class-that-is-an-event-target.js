class Job extends EventTarget {
  #done = 0;
  async run(paths) {
    for (const path of paths) {
      const response = await fetch(input.base + path);
      this.#done += 1;
      this.dispatchEvent(new CustomEvent('progress', { detail: { path, status: response.status, done: this.#done } }));
    }
    this.dispatchEvent(new Event('end'));
  }
}
const job = new Job();
const log = [];
job.addEventListener('progress', (event) => log.push(event.detail));
job.addEventListener('end', { handleEvent(event) { log.push([event.type, event.target === job]); } });
await job.run(['/reply?status=200', '/reply?status=404']);
return log;
// request: GET /reply?status=200
// request: GET /reply?status=404
// expect: [{"path":"/reply?status=200","status":200,"done":1},{"path":"/reply?status=404","status":404,"done":2},["end",true]]
// style: standard
