const out = [];
for (const { id, name = fetch('/name/' + id) } of [{ id: 1 }, { id: 2, name: 'Bo' }, { id: 3 }]) out.push(id + name);
out;
// pause: /name/1 => "Al"
// pause: /name/3 => "Cy"
// expect: ["1Al", "2Bo", "3Cy"]
