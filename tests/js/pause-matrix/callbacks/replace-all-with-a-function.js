'x1x2x'.replaceAll('x', (match, at) => match + fetch('/at/' + at));
// pause: /at/0 => "A"
// pause: /at/2 => "B"
// pause: /at/4 => "C"
// expect: "xA1xB2xC"
