function Loaded(id) {
  this.lost = true;
  const data = fetch('/p/' + id);
  return data;
}
function Plain(id) {
  this.kept = fetch('/q/' + id);
  return 5;
}
const a = new Loaded(1);
const b = new Plain(1);
[a, a instanceof Loaded, b, b instanceof Plain];
// pause: /p/1 => {"x": 1}
// pause: /q/1 => 2
// expect: [{"x": 1}, false, {"kept": 2}, true]
