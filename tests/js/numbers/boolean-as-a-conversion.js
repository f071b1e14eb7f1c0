[Boolean(0), Boolean('false'), Boolean([]), Boolean(), new Boolean(false) ? 1 : 2, true.toString(), String(false), typeof Boolean(1)];
// expect: [false, true, true, false, 1, "true", "false", "boolean"]
