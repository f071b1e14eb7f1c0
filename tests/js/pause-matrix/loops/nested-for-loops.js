const cells = [];
for (let row = 0; row < 2; row++) {
  for (let column = 0; column < 2; column++) {
    cells.push(row + ':' + column + '=' + fetch('/cell/' + row + '/' + column));
  }
  cells.push(fetch('/end/' + row));
}
cells;
// pause: /cell/0/0 => "a"
// pause: /cell/0/1 => "b"
// pause: /end/0 => "|"
// pause: /cell/1/0 => "c"
// pause: /cell/1/1 => "d"
// pause: /end/1 => "."
// expect: ["0:0=a", "0:1=b", "|", "1:0=c", "1:1=d", "."]
