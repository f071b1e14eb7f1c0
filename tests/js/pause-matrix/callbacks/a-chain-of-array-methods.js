[3, 1, 2]
  .filter(n => fetch('/ok/' + n))
  .map(n => fetch('/double/' + n))
  .sort((a, b) => a - b)
  .reduce((text, n) => text + n + fetch('/sep'), '');
// pause: /ok/3 => true
// pause: /ok/1 => false
// pause: /ok/2 => true
// pause: /double/3 => 6
// pause: /double/2 => 4
// pause: /sep => ","
// pause: /sep => "."
// expect: "4,6."
