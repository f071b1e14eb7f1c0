const SIZE = 6000; // quick 300
function kernel(n) {
  let hash = 0x811c9dc5;
  let x = 2463534242;
  for (let i = 0; i < n; i++) {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    hash = Math.imul(hash ^ (x & 255), 16777619) >>> 0;
  }
  return hash;
}
kernel(SIZE);
