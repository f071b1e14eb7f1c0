function collect() {
  const before = arguments.length;
  const got = fetch('/got');
  arguments[0] = got;
  return [before, Array.from(arguments), arguments.length];
}
collect('a', 'b', 'c');
// pause: /got => "z"
// expect: [3, ["z", "b", "c"], 3]
