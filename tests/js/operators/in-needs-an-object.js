let seen;
try { 'x' in 'text'; } catch (error) { seen = [error.name, error.message]; }
seen;
// expect: ["TypeError", "Cannot use 'in' operator to search for 'x' in text"]
