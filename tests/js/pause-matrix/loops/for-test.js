const order = [];
for (let i = 0; i < fetch('/limit/' + i); i++) order.push('body ' + i);
order;
// pause: /limit/0 => 2
// pause: /limit/1 => 2
// pause: /limit/2 => 2
// expect: ["body 0", "body 1"]
