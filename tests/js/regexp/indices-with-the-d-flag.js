const m = /(?<first>a+)(?<none>x)?(b)/d.exec('caab');
const [whole, first, none, last] = m.indices;
[whole, first, none === undefined, last, { ...m.indices.groups }, Object.getPrototypeOf(m.indices.groups), Array.isArray(m.indices), /a/d.exec('a').indices.groups === undefined,
  /a/.exec('a').indices === undefined, /./dgu.exec('\u{1f600}').indices[0], [...'abab'.matchAll(/b/dg)].map(x => x.indices[0]), /a/d.hasIndices, Object.keys(m)]
// expect: [[1,4],[1,3],true,[3,4],{"first":[1,3]},null,true,true,true,[0,2],[[1,2],[3,4]],true,["0","1","2","3","index","input","groups","indices"]]
