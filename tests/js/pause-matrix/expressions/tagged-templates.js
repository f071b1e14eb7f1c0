function tag(strings, ...values) { return strings.raw.join('|') + fetch('/' + values.join('-')); }
const tags = { tag };
[tag`a${1}b${fetch('/v')}c`, tags[fetch('/tag')]`\n${0}`];
// pause: /v => 2
// pause: /1-2 => "!"
// pause: /tag => "tag"
// pause: /0 => "?"
// expect: ["a|b|c!", "\\n|?"]
