const order = [];
const handler = {
  get get() {
    order.push('trap asked');
    const factor = fetch('/trap');
    return (target, key) => { order.push('trap ' + key); return target[key] * factor; };
  },
  get has() { fetch('/none'); return undefined; },
};
const p = new Proxy({ n: 3 }, handler);
const results = [p.n, 'n' in p, p.n];
[results, order]
// pause: /trap => 2
// pause: /none => 1
// pause: /trap => 5
// expect: [[6,true,15],["trap asked","trap n","trap asked","trap n"]]
