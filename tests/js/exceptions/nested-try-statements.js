const log = [];
try {
  try { throw new Error('a'); } finally { log.push('inner finally'); }
} catch (e) {
  log.push('outer ' + e.message);
  try { throw new Error('b'); } catch (e) { log.push('inner ' + e.message); }
  log.push('still ' + e.message);
} finally { log.push('outer finally'); }
log;
// expect: ["inner finally", "outer a", "inner b", "still a", "outer finally"]
