let seen = [];
try { early; } catch (error) { seen.push(error.name + ': ' + error.message); }
try { typeof early; } catch (error) { seen.push(error.message); }
let early = 1;
seen.push(early);
seen;
// expect: ["ReferenceError: Cannot access 'early' before initialization", "Cannot access 'early' before initialization", 1]
