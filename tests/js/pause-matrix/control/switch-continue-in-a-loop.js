const out = [];
for (let i = 0; i < 4; i++) {
  switch (fetch('/do/' + i)) {
    case 'skip': continue;
    case 'plain': break;
    default: out.push('default ' + i);
  }
  out.push(i);
}
out;
// pause: /do/0 => "plain"
// pause: /do/1 => "skip"
// pause: /do/2 => "other"
// pause: /do/3 => "skip"
// expect: [0, "default 2", 2]
