class Feed {
  #seen = 0;
  constructor(name) { this.name = name; }
  *items() { for (const x of arguments) { this.#seen++; yield this.name + fetch('/' + x) + this.#seen + arguments.length; } }
}
const feed = new Feed('f');
const it = feed.items('a', 'b');
const first = it.next().value;
fetch('/between');
[first, ...it];
// pause: /a => "A"
// pause: /between => 0
// pause: /b => "B"
// expect: ["fA12","fB22"]
