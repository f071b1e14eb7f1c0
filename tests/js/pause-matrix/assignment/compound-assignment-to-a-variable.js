let x = 1;
const change = () => { x = 1000; return fetch('/n'); };
x += change();
let y = 'a';
y += fetch('/m') + y;
[x, y];
// pause: /n => 2
// pause: /m => "b"
// expect: [3, "aba"]
