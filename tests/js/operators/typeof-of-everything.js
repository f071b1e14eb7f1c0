[typeof undefined, typeof null, typeof true, typeof 1, typeof NaN, typeof 's', typeof {}, typeof [], typeof (() => 1), typeof Math.max, typeof Symbol.iterator, typeof new String(''), typeof Math, typeof undeclared];
// expect: ["undefined", "object", "boolean", "number", "number", "string", "object", "object", "function", "function", "symbol", "object", "object", "undefined"]
