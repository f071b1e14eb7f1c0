const seen = [];
const base = new Proxy({}, {
  has(target, key) {
    const answer = fetch('/has/' + String(key));
    seen.push(key);
    return answer;
  },
});
const child = Object.create(base, { own: { value: 1 } });
const found = ['x' in base, 'own' in child, 'y' in child, !('z' in child)];
[found, seen]
// pause: /has/x => "yes"
// pause: /has/y => 0
// pause: /has/z => null
// expect: [[true,true,false,true],["x","y","z"]]
