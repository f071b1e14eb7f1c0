const order = [];
const say = x => { order.push(x); return x; };
const f = (...all) => all.join();
const o = { get m() { order.push('m'); return f; } };
let n = 1;
return [o.m(say('a'), await (await fetch('/b')).json(), say('c')), n + await (n = 5, fetch('/d')).then(r => r.status), (say('e'), await say('f')), new Array(say(1), await 2), order];
// pause: /b => "b"
// pause: /d => 200 null
// style: standard
// expect: ["a,b,c",201,"f",[1,2],["m","a","c","e","f",1]]
