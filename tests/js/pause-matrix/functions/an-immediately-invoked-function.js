const value = (function () {
  var hidden = fetch('/hidden');
  return hidden * 2;
})();
[value, typeof hidden];
// pause: /hidden => 21
// expect: [42, "undefined"]
