const run = v => {
  const log = [];
  switch (v) {
    case '1': log.push('text');
    case 1: log.push('one');
    case 2: log.push('two'); break;
    default: log.push('default');
    case 3: log.push('three');
  }
  return log.join();
};
[run(1), run('1'), run(3), run('x'), run(NaN)];
// expect: ["one,two", "text,one,two", "three", "default,three", "default,three"]
