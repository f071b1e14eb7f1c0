const log = [];
class Slow extends Promise {
  constructor(executor) { super((ok, no) => { sleep(1); executor(ok, no); }); log.push('made'); }
  static resolve(v) { sleep(1); return super.resolve(v); }
  then(a, b) { sleep(1); return super.then(a, b); }
  static get [Symbol.species]() { sleep(1); return Promise; }
}
function* source() { sleep(1); yield 1; sleep(1); yield { then(ok) { sleep(1); ok(2); } }; sleep(1); yield Promise.resolve(fetch('/z')); }
const one = await Slow.all(source());
const two = await Slow.allSettled([Slow.reject(5), 6]);
const three = await Slow.race([7]);
const four = await Slow.any([Slow.reject(8), 9]);
class Odd { constructor(executor) { executor(v => { sleep(1); log.push('odd ' + v); }, () => {}); } }
Odd.resolve = v => { sleep(1); return { then(ok) { sleep(1); ok(v); } }; };
Promise.all.call(Odd, [1, 2]);
return [one, two, three, four, log];
// pause: /z => 3
// mode: sequential
// node: skip in Node nothing stops a program there; it gave this with a sleep that does nothing
// expect: [[1,2,3],[{"status":"rejected","reason":5},{"status":"fulfilled","value":6}],7,9,["made","made","made","made","made","made","made","made","made","made","made","made","odd 1,2"]]
