const log = [];
outer: for (let i = 0; i < 4; i++) {
  try {
    inner: for (const j of [0, 1]) {
      try {
        if (i === 1) continue outer;
        if (i === 2) break inner;
        if (i === 3) break outer;
        if (j === 1) continue inner;
        log.push(i + '' + j);
      } finally {
        log.push('f1 ' + i + j + fetch('/inner'));
      }
      log.push('end of inner');
    }
    log.push('after inner');
  } finally {
    log.push('f2 ' + i + fetch('/outer'));
  }
  log.push('end of outer');
}
log
// pause: /inner => "a"
// pause: /inner => "b"
// pause: /outer => "c"
// pause: /inner => "d"
// pause: /outer => "e"
// pause: /inner => "f"
// pause: /outer => "g"
// pause: /inner => "h"
// pause: /outer => "i"
// expect: ["00","f1 00a","end of inner","f1 01b","after inner","f2 0c","end of outer","f1 10d","f2 1e","f1 20f","after inner","f2 2g","end of outer","f1 30h","f2 3i"]
