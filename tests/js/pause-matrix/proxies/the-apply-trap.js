const log = [];
const double = new Proxy(function (x) { return x * 2; }, {
  apply(target, receiver, parts) {
    const extra = fetch('/apply/' + parts.length);
    log.push(typeof receiver);
    return typeof parts[0] === 'number' ? target.apply(receiver, parts) + extra : [parts[0].raw.join('|'), extra];
  },
});
const results = [double(1), double.call({}, 2), double.apply(undefined, [3, 0]), [4].map(double), double`a${1}b`];
[results, log]
// pause: /apply/1 => 100
// pause: /apply/1 => 200
// pause: /apply/2 => 300
// pause: /apply/3 => 400
// pause: /apply/2 => 500
// expect: [[102,204,306,[408],["a|b",500]],["undefined","object","undefined","undefined","undefined"]]
