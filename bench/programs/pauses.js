const SIZE = 1000;
let total = 0;
for (let i = 0; i < SIZE; i++) { total += fetch('u/' + i).n }
total
