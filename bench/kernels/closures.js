const SIZE = 20000; // quick 300
function makeCounter(step) {
  let count = 0;
  return { add: () => (count += step), get: () => count };
}
function kernel(n) {
  const counters = [];
  for (let i = 0; i < 10; i++) counters.push(makeCounter(i));
  const added = [];
  for (let i = 0; i < n; i++) {
    counters[i % 10].add();
    if (i % 10 === 0) added.push(() => i);
  }
  let total = 0;
  for (const counter of counters) total += counter.get();
  for (const f of added) total += f();
  return total;
}
kernel(SIZE);
