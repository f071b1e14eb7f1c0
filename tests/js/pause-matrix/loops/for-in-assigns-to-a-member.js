const target = {};
const seen = [];
for (target[fetch('/name')] in { x: 1, y: 2 }) seen.push(JSON.stringify(target));
seen;
// pause: /name => "k"
// pause: /name => "l"
// expect: ["{\"k\":\"x\"}", "{\"k\":\"x\",\"l\":\"y\"}"]
