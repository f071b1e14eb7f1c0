function makeCounter() {
  let count = 0;
  return {
    up() { count += fetch('/step/' + count); return count; },
    read() { return count; },
  };
}
const one = makeCounter();
const two = makeCounter();
one.up();
const seen = [one.read(), two.read()];
two.up();
one.up();
[seen, one.read(), two.read()];
// pause: /step/0 => 5
// pause: /step/0 => 7
// pause: /step/5 => 1
// expect: [[5, 0], 6, 7]
