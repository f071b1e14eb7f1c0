const get = async path => (await fetch(path)).json();
const log = [];
const o = { n: 1, list: [1, 2] };
const { a = await get('/default'), [await get('/key')]: k, ...rest } = { b: await get('/b'), key: 'K', z: 0 };
log.push(a, k, rest, `${await get('/t')}-${await get('/u')}`);
log.push(Math.max(await get('/1'), ...(await get('/spread')), await get('/2')));
o.n += await get('/add');
o[await get('/name')] ??= await get('/filled');
o.list[await get('/index')]++;
for (const x of await get('/list')) log.push(x + (await get('/item')));
log.push((await get('/test')) ? await get('/then') : await get('/else'), o?.[await get('/optional')]);
return [log, o];
// pause: /b => "B"
// pause: /default => "D"
// pause: /key => "key"
// pause: /t => "t1"
// pause: /u => "t2"
// pause: /1 => 1
// pause: /spread => [5, 7]
// pause: /2 => 2
// pause: /add => 10
// pause: /name => "fresh"
// pause: /filled => "filled"
// pause: /index => 1
// pause: /list => ["x", "y"]
// pause: /item => 1
// pause: /item => 2
// pause: /test => 0
// pause: /else => "E"
// pause: /optional => "n"
// style: standard
// expect: [["D","K",{"b":"B","z":0},"t1-t2",7,"x1","y2","E",11],{"n":11,"list":[1,3],"fresh":"filled"}]
