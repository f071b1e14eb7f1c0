const log = [];
class Splitter extends RegExp {
  static get [Symbol.species]() {
    log.push('species');
    fetch('/species');
    return function (pattern, flags) {
      log.push([String(pattern), flags]);
      fetch('/construct');
      return new RegExp(pattern.source, flags);
    };
  }
}
const parts = 'a1b22c'.split(new Splitter('\\d', 'i'));
const all = [...'a1'.matchAll(new Splitter('\\d', 'g'))].map(String);
[parts, all, log]
// pause: /species => 0
// pause: /construct => 0
// pause: /species => 0
// pause: /construct => 0
// expect: [["a","b","","c"],["1"],["species",["/\\d/i","iy"],"species",["/\\d/g","g"]]]
