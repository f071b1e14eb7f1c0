const a = [1];
const it = a.values();
const out = [it.next().value];
a.push(2);
out.push(it.next().value, it.next().done);
a.push(3);
out.push(it.next().done);
out;
// expect: [1, 2, true, true]
