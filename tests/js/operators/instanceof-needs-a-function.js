const seen = [];
for (const right of [{}, 5, () => 1]) { try { seen.push(({}) instanceof right); } catch (error) { seen.push(error.message); } }
seen;
// expect: ["Right-hand side of 'instanceof' is not callable", "Right-hand side of 'instanceof' is not an object", "Function has non-object prototype 'undefined' in instanceof check"]
