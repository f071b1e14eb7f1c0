const out = [];
switch (fetch('/n')) {
  case 1: let shared = 'set ' + fetch('/m');
  case 2: out.push(() => shared); shared += '!';
}
out.map(f => f());
// pause: /n => 1
// pause: /m => 7
// expect: ["set 7!"]
