const SIZE = 200000; // quick 1000
let total = 0;
for (let i = 0; i < SIZE; i++) {
  total += i % 3;
}
total;
