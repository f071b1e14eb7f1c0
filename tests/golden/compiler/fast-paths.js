class Queue {
  constructor(limit) {
    this.limit = limit;
    this.items = [];
  }
  get size() {
    return this.items.length;
  }
  add(text) {
    if (this.size < this.limit) this.items.push(text.trim());
    this.last = text;
    return this;
  }
}
function hash(text, seed) {
  let h = seed | 0;
  for (let i = 0; i < text.length; i++) h = ((h << 5) ^ h ^ text.charCodeAt(i)) >>> 0;
  return Math.imul(h, 7) % 1000;
}
new Queue(3).add(hash('abc', 1) + '');
