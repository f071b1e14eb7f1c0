[Math.max.toString(), String([].push), (() => 1).bind().toString()];
// expect: ["function max() { [native code] }", "function push() { [native code] }", "function () { [native code] }"]
