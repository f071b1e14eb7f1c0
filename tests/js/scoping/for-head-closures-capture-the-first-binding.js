let first;
for (let i = 0, read = () => i; i < 3; i++) { first = read; }
first();
// expect: 0
