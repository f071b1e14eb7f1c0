const form = new FormData();
form.append('a', '1');
const seen = [];
for (const [name, value] of form) { seen.push(name + value); if (seen.length < 4) form.append('n', seen.length); }
form.forEach((value, name, object) => seen.push([value, name, object === form]));
return seen;
// style: standard
// expect: ["a1","n1","n2","n3",["1","a",true],["1","n",true],["2","n",true],["3","n",true]]
