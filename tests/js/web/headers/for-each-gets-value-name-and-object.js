const headers = new Headers({ b: '1', a: '2' });
const seen = [];
headers.forEach(function (value, name, object) { seen.push([value, name, object === headers, this.tag]); }, { tag: 'this' });
return seen;
// style: standard
// expect: [["2","a",true,"this"],["1","b",true,"this"]]
