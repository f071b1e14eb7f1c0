try { 'tried'; throw 1; } catch { 'caught'; } finally { 'not this'; }
// expect: "caught"
