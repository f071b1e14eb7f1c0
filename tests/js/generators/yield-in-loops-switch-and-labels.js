function* g(list) {
  outer: for (const x of list) {
    switch (yield x) {
      case 'skip': continue outer;
      case 'stop': break outer;
      default: yield 'default ' + x;
    }
    let i = 0;
    do { yield i; } while (i++ < 1);
    for (const key in { p: 1 }) yield key;
  }
  return 'end';
}
const it = g(['a', 'b', 'c']);
[it.next(), it.next('skip'), it.next(), it.next(), it.next(), it.next(), it.next(), it.next('stop')].map(r => r.value);
// expect: ["a","b","default b",0,1,"p","c","end"]
