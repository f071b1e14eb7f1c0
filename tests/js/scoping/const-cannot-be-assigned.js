const fixed = 1;
const seen = [];
for (const attempt of [() => { fixed = 2; }, () => { fixed += 1; }, () => fixed++, () => { [fixed] = [2]; }]) {
  try { attempt(); } catch (error) { seen.push(error.name + ': ' + error.message); }
}
[seen, fixed];
// expect: [["TypeError: Assignment to constant variable.", "TypeError: Assignment to constant variable.", "TypeError: Assignment to constant variable.", "TypeError: Assignment to constant variable."], 1]
