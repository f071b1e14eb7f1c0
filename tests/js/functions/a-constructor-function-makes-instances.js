function Point(x, y) { this.x = x; this.y = y; }
Point.prototype.norm = function () { return Math.sqrt(this.x ** 2 + this.y ** 2); };
const p = new Point(3, 4);
[p, p.norm(), p instanceof Point, p.constructor === Point, Object.keys(p), new Point instanceof Point];
// expect: [{"x": 3, "y": 4}, 5, true, true, ["x", "y"], true]
