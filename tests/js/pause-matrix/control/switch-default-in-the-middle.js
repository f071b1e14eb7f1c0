const order = [];
const pick = value => {
  switch (value) {
    case fetch('/first'): order.push('first'); break;
    default: order.push('default'); // falls through
    case fetch('/second'): order.push('second'); break;
    case 3: order.push('three');
  }
};
pick(3);
pick(4);
order;
// pause: /first => 1
// pause: /second => 2
// pause: /first => 1
// pause: /second => 2
// expect: ["three", "default", "second"]
