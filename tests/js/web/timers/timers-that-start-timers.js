const log = [];
await new Promise((done) => {
  const down = (n) => { log.push(n); if (n > 0) setTimeout(down, 5, n - 1); else done(); };
  setTimeout(down, 5, 4);
});
return log;
// expect: [4,3,2,1,0]
// style: standard
