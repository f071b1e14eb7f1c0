[void 0 === undefined, void 'x', typeof void 0];
// expect: [true, null, "undefined"]
