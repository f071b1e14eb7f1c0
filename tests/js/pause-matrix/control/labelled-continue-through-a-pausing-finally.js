const order = [];
outer: for (let i = 0; i < 2; i++) {
  for (;;) {
    try {
      order.push('try ' + i);
      continue outer;
    } finally {
      order.push(fetch('/finally/' + i));
    }
  }
}
order;
// pause: /finally/0 => "f0"
// pause: /finally/1 => "f1"
// expect: ["try 0", "f0", "try 1", "f1"]
