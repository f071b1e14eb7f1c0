const kind = n => {
  if (fetch('/is/a/' + n)) return 'a';
  else if (fetch('/is/b/' + n)) return 'b';
  else if (n > 5) { return fetch('/big'); }
  return 'none';
};
[kind(1), kind(9), kind(2)];
// pause: /is/a/1 => false
// pause: /is/b/1 => true
// pause: /is/a/9 => false
// pause: /is/b/9 => false
// pause: /big => "B"
// pause: /is/a/2 => false
// pause: /is/b/2 => false
// expect: ["b", "B", "none"]
