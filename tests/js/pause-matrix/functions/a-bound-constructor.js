function Point(x, y) { this.x = x; this.y = fetch('/y/' + y); }
const OnAxis = Point.bind(null, 0);
const p = new OnAxis(5);
[p, p instanceof Point, p instanceof OnAxis];
// pause: /y/5 => 55
// expect: [{"x": 0, "y": 55}, true, true]
