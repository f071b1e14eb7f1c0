const a = [1, , 3];
a.name = 'list';
a.length = 5;
const far = [];
far[1000] = 'x';
fetch('/wait');
a.push(6);
[a.length, 1 in a, 4 in a, a.name, Object.keys(a), far.length, Object.keys(far)];
// pause: /wait => null
// expect: [6, false, false, "list", ["0", "2", "5", "name"], 1001, ["1000"]]
