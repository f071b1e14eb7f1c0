const log = [];
for (const n of [1, 2, 3]) {
  switch (n) { case 2: continue; default: log.push(n); }
  log.push('after ' + n);
}
log;
// expect: [1, "after 1", 3, "after 3"]
