const a = 1;
const value = a + (fetch('/x') && fetch('/y')) * 2 + (fetch('/z') ? 100 : fetch('/not-asked'));
value;
// pause: /x => true
// pause: /y => 5
// pause: /z => "t"
// expect: 111
