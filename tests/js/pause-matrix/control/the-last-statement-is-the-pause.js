let x = 1;
fetch('/last');
// pause: /last => {"a": [1, null, "x"]}
// expect: {"a": [1, null, "x"]}
