const seen = [];
for (const radix of [1, 37, 0]) { try { (5).toString(radix); } catch (error) { seen.push(error.name + ': ' + error.message); } }
seen;
// expect: ["RangeError: toString() radix argument must be between 2 and 36", "RangeError: toString() radix argument must be between 2 and 36", "RangeError: toString() radix argument must be between 2 and 36"]
