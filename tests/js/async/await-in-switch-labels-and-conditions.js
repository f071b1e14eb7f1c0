const get = async path => (await fetch(path)).json();
const seen = [];
outer: for (const x of [1, 2, 3]) {
  switch (await get('/kind/' + x)) {
    case await get('/case'): seen.push('case'); continue outer;
    case 'stop': break outer;
    default: if (await get('/if') && !(await get('/and'))) seen.push('both'); else seen.push('else');
  }
  seen.push(await get('/end') ?? 'nothing');
}
return seen;
// pause: /kind/1 => "a"
// pause: /case => "a"
// pause: /kind/2 => "b"
// pause: /case => "a"
// pause: /if => true
// pause: /and => false
// pause: /end => null
// pause: /kind/3 => "stop"
// pause: /case => "a"
// style: standard
// expect: ["case","both","nothing"]
