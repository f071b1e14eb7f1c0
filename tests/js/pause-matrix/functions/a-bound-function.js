function get(a, b) { return [this.who, a, b, fetch('/' + a + '/' + b)]; }
const bound = get.bind({ who: 'me' }, 'first');
const again = bound.bind({ who: 'ignored' }, 'second');
[bound(2), again()];
// pause: /first/2 => "x"
// pause: /first/second => "y"
// expect: [["me", "first", 2, "x"], ["me", "first", "second", "y"]]
