const found = [];
for (const { 0: all, index, groups: { k, v } } of 'a=1;b=22;c='.matchAll(/(?<k>\w)=(?<v>\d*)/g)) {
  const name = fetch('/' + k);
  found.push([all, index, name, v]);
  if (index === 4) continue;
}
const mapped = Array.from('x1y2'.matchAll(/[xy]/g), m => fetch('/' + m[0]) + m.index);
[found, mapped]
// pause: /a => "A"
// pause: /b => "B"
// pause: /c => "C"
// pause: /x => "X"
// pause: /y => "Y"
// expect: [[["a=1",0,"A","1"],["b=22",4,"B","22"],["c=",9,"C",""]],["X0","Y2"]]
