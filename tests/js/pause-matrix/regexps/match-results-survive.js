const match = /b(?<c>c)?(d)?/d.exec('abc');
const bare = 'xyx'.match(/y/);
const all = 'xyx'.match(/x/g);
fetch('/pause');
[
  [...match], match.index, match.input, match.groups, Object.getPrototypeOf(match.groups) === null,
  match.indices, match.indices.groups, bare.index, bare.groups === undefined, 'groups' in bare, 'indices' in bare,
  Array.isArray(match), Object.keys(match), all, 'index' in all,
]
// pause: /pause => null
// expect: [["bc","c",null],1,"abc",{"c":"c"},true,[[1,3],[2,3],null],{"c":[2,3]},1,true,true,false,true,["0","1","2","index","input","groups","indices"],["x","x"],false]
