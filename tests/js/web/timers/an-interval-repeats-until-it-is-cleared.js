const log = [];
await new Promise((done) => {
  const every = setInterval((name) => {
    log.push(name + log.length);
    if (log.length === 4) {
      clearInterval(every);
      done();
    }
  }, 15, 'tick');
});
await new Promise((done) => setTimeout(done, 40));
return log;
// expect: ["tick0","tick1","tick2","tick3"]
// style: standard
