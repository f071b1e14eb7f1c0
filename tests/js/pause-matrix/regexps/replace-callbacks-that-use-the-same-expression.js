const rx = /\d/g;
const log = [];
const out = 'a1b2c3'.replace(rx, digit => {
  log.push(rx.lastIndex);
  const more = fetch('/' + digit);
  rx.lastIndex = 100;
  const inner = 'x9'.replace(rx, d => '[' + d + ']');
  return more + inner;
});
[out, log, rx.lastIndex]
// pause: /1 => "one"
// pause: /2 => "two"
// pause: /3 => "three"
// expect: ["aonex[9]btwox[9]cthreex[9]",[0,0,0],0]
