const floats = Float64Array.of(2, 1);
const sorted = floats.toSorted((a, b) => fetch('/compare') * (a - b));
const order = [];
const same = floats.sort((a, b) => { order.push([a, b].sort()); return { valueOf() { return fetch('/value') * (a - b); } }; }) === floats;
const big = BigInt64Array.of(5n, -5n).sort((a, b) => (fetch('/big') && (a < b ? -1 : 1)));
[[...sorted], same, [...floats], order, [...big].map(String)]
// pause: /compare => -1
// pause: /value => 1
// pause: /big => true
// expect: [[2,1],true,[1,2],[[1,2]],["-5","5"]]
