class Point {
  constructor(x, y) { this.x = x; this.y = y; }
  sum() { return this.x + this.y; }
  static origin() { return new Point(0, 0); }
}
const p = new Point(2, 3);
[p.sum(), Point.origin().x, p instanceof Point, typeof Point, Point.name, Point.length, Object.keys(p), p.constructor === Point];
// expect: [5,0,true,"function","Point",2,["x","y"],true]
