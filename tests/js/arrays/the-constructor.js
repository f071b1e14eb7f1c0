[new Array(3).length, Array(3, 4), new Array('3'), Array.of(3), Array.isArray(Array()), 0 in new Array(2), (() => { try { new Array(-1); } catch (e) { return e.message; } })()];
// expect: [3, [3, 4], ["3"], [3], true, false, "Invalid array length"]
