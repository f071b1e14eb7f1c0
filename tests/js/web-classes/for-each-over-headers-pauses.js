const headers = new Headers({ b: '1', a: '2' });
const seen = [];
headers.forEach((value, name) => { seen.push([name, value, fetch('/' + name)]); if (name.length < 2) headers.set('z' + name, 'more'); });
seen
// pause: /a => 1
// pause: /b => 2
// pause: /za => 3
// pause: /zb => 4
// expect: [["a","2",1],["b","1",2],["za","more",3],["zb","more",4]]
