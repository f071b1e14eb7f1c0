const make = function self(n) {
  return [() => self, () => n];
};
const [own, argument] = make(1);
const x = fetch('/x');
[own() === make, argument(), x];
// pause: /x => 2
// expect: [true, 1, 2]
