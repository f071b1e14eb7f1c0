let x = 'outer';
let read;
{
  let x = 'inner ' + fetch('/x');
  read = () => x;
  x += '!';
}
[x, read()];
// pause: /x => 1
// expect: ["outer", "inner 1!"]
