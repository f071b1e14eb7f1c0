const out = [];
out.push(fetch('/l1') && fetch('/r1'));
out.push(fetch('/l2') && fetch('/not-asked'));
out;
// pause: /l1 => 1
// pause: /r1 => "right"
// pause: /l2 => 0
// expect: ["right", 0]
