const tokens = { number: /\d+/y, word: /[a-z]+/y, space: /\s+/y };
function* scan(text) {
  let at = 0;
  outer: while (at < text.length) {
    for (const [kind, rx] of Object.entries(tokens)) {
      rx.lastIndex = at;
      const m = rx.exec(text);
      if (m) {
        at = rx.lastIndex;
        if (kind === 'space') continue outer;
        yield [kind, m[0], fetch('/token/' + m[0])];
        continue outer;
      }
    }
    throw new SyntaxError('at ' + at);
  }
}
const out = [];
try { for (const token of scan('ab 12  c?')) out.push(token); } catch (error) { out.push(error.message); }
[out, tokens.word.lastIndex, tokens.number.lastIndex]
// pause: /token/ab => 1
// pause: /token/12 => 2
// pause: /token/c => 3
// expect: [[["word","ab",1],["number","12",2],["word","c",3],"at 8"],0,0]
