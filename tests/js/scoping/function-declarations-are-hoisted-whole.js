const out = [early(), typeof later];
function early() { return 'early'; }
var later = function () {};
out;
// expect: ["early", "undefined"]
