const headers = new Headers([['b', '1'], ['set-cookie', 'x'], ['set-cookie', 'y'], ['a', '2']]);
const seen = [];
for (const [name, value] of headers) seen.push([name, value, fetch('/' + name)]);
seen
// pause: /a => 1
// pause: /b => 2
// pause: /set-cookie => 3
// pause: /set-cookie => 4
// expect: [["a","2",1],["b","1",2],["set-cookie","x",3],["set-cookie","y",4]]
