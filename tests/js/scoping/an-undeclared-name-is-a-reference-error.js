let seen;
try { nowhere; } catch (error) { seen = [error.name, error.message, typeof nowhere]; }
seen;
// expect: ["ReferenceError", "nowhere is not defined", "undefined"]
