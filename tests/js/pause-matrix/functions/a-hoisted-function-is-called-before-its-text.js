const got = load('x');
got + typeof load;
function load(id) {
  return fetch('/load/' + id) + suffix();
  function suffix() { return '!'; }
}
// pause: /load/x => "hi"
// expect: "hi!function"
