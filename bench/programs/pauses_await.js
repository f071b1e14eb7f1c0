const SIZE = 1000;
let total = 0;
for (let i = 0; i < SIZE; i++) {
  const response = await fetch('u/' + i);
  total += (await response.json()).n;
}
total
