const a = Uint8Array.of(1, 2, 3);
const joined = a.join({ toString() { return fetch('/separator'); } });
const before = Number.prototype.toLocaleString;
Number.prototype.toLocaleString = function () { return '<' + this + fetch('/locale') + '>'; };
const shown = a.toLocaleString();
Number.prototype.toLocaleString = before;
[joined, shown]
// pause: /separator => "+"
// pause: /locale => "a"
// pause: /locale => "b"
// pause: /locale => "c"
// expect: ["1+2+3","<1a>,<2b>,<3c>"]
