const list = [5, 3, 8, 1, 7, 2, 6, 4];
let compared = 0;
const same = list.sort((a, b) => {
  compared++;
  const sign = compared <= 7 ? fetch('/comparison/' + compared) : 1;
  return (a - b) * sign;
});
[list, same === list];
// pause: /comparison/1 => 1
// pause: /comparison/2 => 2
// pause: /comparison/3 => 3
// pause: /comparison/4 => 4
// pause: /comparison/5 => 5
// pause: /comparison/6 => 6
// pause: /comparison/7 => 7
// expect: [[1, 2, 3, 4, 5, 6, 7, 8], true]
