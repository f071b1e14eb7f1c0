async function waits() { try { return await fetch('/a'); } catch { return 'caught inside'; } }
async function hands() { try { return fetch('/b'); } catch { return 'caught inside'; } }
return [await waits(), await hands().catch(() => 'caught outside')];
// pause: /a => error "a"
// pause: /b => error "b"
// style: standard
// expect: ["caught inside","caught outside"]
