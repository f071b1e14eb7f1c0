const order = [];
const spy = (n) => ({
  valueOf() {
    order.push(n);
    return fetch('/' + n);
  },
});
const seen = (x) => {
  order.push('seen');
  return x;
};
function mix(x, y, z) {
  return (x ^ (y << z)) | (x & z);
}
function later(x, y) {
  return (x ^ y) | seen(4);
}
let total = 1;
total ^= spy(6) << 2;
[mix(spy(1), 2, spy(3)), later(spy(4), spy(5)), total, order];
// pause: /6 => 1
// pause: /3 => 9
// pause: /1 => 1
// pause: /1 => 8
// pause: /3 => 2
// pause: /4 => 5
// pause: /5 => 6
// expect: [1025,7,5,[6,3,1,1,3,4,5,"seen"]]
