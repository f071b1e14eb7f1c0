function join(separator, ...words) {
  words.push(fetch('/last'));
  return words.join(separator);
}
join('-', 'a', 'b');
// pause: /last => "c"
// expect: "a-b-c"
