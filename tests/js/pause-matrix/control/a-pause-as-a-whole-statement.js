fetch('/one');
fetch('/two');
'done';
// pause: /one => 1
// pause: /two => 2
// expect: "done"
