let log = [];
try { null.x; } catch { log.push('caught'); }
try { log.push('fine'); } catch { log.push('never'); }
log;
// expect: ["caught", "fine"]
