[typeof require, typeof process, typeof module, typeof exports, typeof __import__, typeof os, typeof window, typeof XMLHttpRequest];
// expect: ["undefined", "undefined", "undefined", "undefined", "undefined", "undefined", "undefined", "undefined"]
