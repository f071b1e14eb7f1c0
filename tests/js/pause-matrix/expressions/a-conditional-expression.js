const pick = n => (fetch('/test/' + n) ? fetch('/yes') : fetch('/no'));
pick(1) + pick(2);
// pause: /test/1 => true
// pause: /yes => "Y"
// pause: /test/2 => false
// pause: /no => "N"
// expect: "YN"
