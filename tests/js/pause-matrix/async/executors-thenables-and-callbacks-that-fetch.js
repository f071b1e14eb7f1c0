const log = [];
const text = async path => (await fetch(path)).json();
const made = new Promise(resolve => { log.push('executor'); resolve(text('/executor')); });
const thenable = { then(resolve, reject) { log.push('then called'); text('/thenable').then(resolve, reject); } };
const chain = made.then(v => text('/then/' + v)).then(v => { throw v; }).catch(v => text('/catch/' + v)).finally(() => text('/finally'));
class Mine extends Promise { static resolve(v) { log.push('resolve'); return super.resolve(v); } then(...f) { log.push('then'); return super.then(...f); } }
const all = Mine.all([thenable, text('/all')]);
const results = [await chain, await all, await thenable, all instanceof Mine];
return [results, log];
// pause: /executor => "e"
// pause: /all => "all"
// pause: /thenable => "t1"
// pause: /then/e => "n"
// pause: /catch/n => "c"
// pause: /finally => "ignored"
// pause: /thenable => "t2"
// style: standard
// expect: [["c",["t1","all"],"t2",true],["executor","resolve","then","resolve","then","then called","then","then called"]]
