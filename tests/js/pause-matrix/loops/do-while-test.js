const order = [];
do { order.push('body'); } while (fetch('/again/' + order.length));
order;
// pause: /again/1 => true
// pause: /again/2 => false
// expect: ["body", "body"]
