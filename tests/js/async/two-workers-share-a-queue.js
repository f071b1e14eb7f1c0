const queue = [1, 2, 3, 4], done = [];
async function worker(name) { while (queue.length) { const id = queue.shift(); const r = await fetch(`/${name}/${id}`); done.push(name + id + (await r.json())); } return name; }
const names = await Promise.all([worker('a'), worker('b')]);
return [names, done];
// pause: /a/1 => "x"
// pause: /b/2 => "y"
// pause: /a/3 => "z"
// pause: /b/4 => "w"
// style: standard
// expect: [["a","b"],["a1x","b2y","a3z","b4w"]]
