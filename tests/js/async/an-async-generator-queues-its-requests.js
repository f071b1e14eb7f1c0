const order = [];
async function* g() { order.push('start'); const got = yield (await fetch('/1')).json(); order.push(got); yield 2; return 3; }
const it = g();
const asked = [it.next('lost'), it.next('sent'), it.next(), it.next()];
order.push('asked');
return [await Promise.all(asked), order, it[Symbol.asyncIterator]() === it, Object.prototype.toString.call(it)];
// pause: /1 => "one"
// style: standard
// expect: [[{"value":"one","done":false},{"value":2,"done":false},{"value":3,"done":true},{"done":true}],["start","asked","sent"],true,"[object AsyncGenerator]"]
