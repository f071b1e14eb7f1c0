[(1234567.891).toLocaleString(), (0).toLocaleString(), (-12345).toLocaleString(), (999).toLocaleString()];
// expect: ["1,234,567.891", "0", "-12,345", "999"]
