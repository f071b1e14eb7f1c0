function f(a, get = () => a, b = fetch('/b')) {
  var a = b;
  return [a, get()];
}
f('outer');
// pause: /b => "inner"
// expect: ["inner", "outer"]
