const log = [];
const box = {
  get v() { log.push('get'); return fetch('/get'); },
  set v(x) { log.push('set ' + x); fetch('/set/' + x); },
};
box.v += 5;
box.v++;
box.v ||= 1;
log;
// pause: /get => 10
// pause: /set/15 => null
// pause: /get => 1
// pause: /set/2 => null
// pause: /get => 7
// expect: ["get", "set 15", "get", "set 2", "get"]
