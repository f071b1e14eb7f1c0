let state = 'before';
const look = () => state;
const first = look();
fetch('/wait');
state = 'after';
[first, look()];
// pause: /wait => null
// expect: ["before", "after"]
