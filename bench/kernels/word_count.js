const SIZE = 2000; // quick 50
function kernel(n) {
  const text = 'the quick brown fox jumps over the lazy dog and the cat '.repeat(n);
  const counts = new Map();
  for (const word of text.split(' ')) {
    if (word === '') continue;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const best = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best.map(([word, count]) => word + '=' + count).join(' ');
}
kernel(SIZE);
