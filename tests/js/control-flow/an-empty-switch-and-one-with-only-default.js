let log = [];
switch (log.push('evaluated')) {}
switch (1) { default: log.push('default'); }
log;
// expect: ["evaluated", "default"]
