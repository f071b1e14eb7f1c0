const order = [];
block: {
  order.push('in');
  if (fetch('/leave')) break block;
  order.push('stayed');
}
order.push('out');
order;
// pause: /leave => true
// expect: ["in", "out"]
