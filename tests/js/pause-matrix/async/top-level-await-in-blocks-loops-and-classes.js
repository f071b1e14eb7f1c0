const get = async p => (await fetch(p)).json();
const log = [];
class A extends (await get('/heritage') ? Array : Object) { [await get('/key')] = 1; static [await get('/static')] = 2; }
log.push(new A() instanceof Array, Object.keys(new A()), Object.keys(A));
label: for (let i = await get('/from'); i < await get('/to'); i += await get('/by')) {
  switch (await get('/case')) {
    case 'continue': continue label;
    case await get('/expected'): log.push('matched'); break label;
    default: log.push('default');
  }
}
try { await get('/fails'); } catch { log.push(await get('/catch')); } finally { log.push(await get('/finally')); }
do { log.push('body'); } while (await get('/while'));
return log;
// pause: /heritage => true
// pause: /key => "k"
// pause: /static => "s"
// pause: /from => 0
// pause: /to => 3
// pause: /case => "continue"
// pause: /by => 1
// pause: /to => 3
// pause: /case => "x"
// pause: /expected => "x"
// pause: /fails => error "down"
// pause: /catch => "c"
// pause: /finally => "f"
// pause: /while => 1
// pause: /while => 0
// style: standard
// expect: [true,["k"],["s"],"matched","c","f","body","body"]
