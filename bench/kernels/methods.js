const SIZE = 10000; // quick 500
class Point {
  constructor(x, y) {
    this.x = x;
    this.y = y;
  }
  plus(other) {
    return new Point(this.x + other.x, this.y + other.y);
  }
  get sum() {
    return this.x + this.y;
  }
}
class Walker extends Point {
  step(by) {
    const next = this.plus(by);
    this.x = next.x;
    this.y = next.y;
    return this;
  }
}
function kernel(n) {
  const walker = new Walker(0, 0);
  const by = new Point(1, 2);
  let total = 0;
  for (let i = 0; i < n; i++) total += walker.step(by).sum % 7;
  return total + walker.x;
}
kernel(SIZE);
