const SIZE = 3000; // quick 200
function area({ size: [width, height = 1], scale = 2 }) {
  return width * height * scale;
}
function kernel(n) {
  let total = 0;
  let base = { name: 'box', scale: 3 };
  for (let i = 0; i < n; i++) {
    const box = { ...base, id: i, size: [i % 10, i % 3] };
    const { id, ...rest } = box;
    const [first, ...others] = [id, ...rest.size, 4];
    total += area(rest) + first + others.length;
    [total, base.scale] = [total, (i % 4) + 1];
  }
  return total + Math.max(...[1, 2, total]);
}
kernel(SIZE);
