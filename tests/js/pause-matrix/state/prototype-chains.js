function Shape(name) { this.name = name; }
Shape.prototype.describe = function () { return this.name + ' of ' + this.area(); };
function Square(side) { Shape.call(this, 'square'); this.side = side; }
Square.prototype = Object.create(Shape.prototype, { constructor: { value: Square } });
Square.prototype.area = function () { return this.side ** 2; };
const shapes = [new Square(2), new Square(3)];
fetch('/wait');
Shape.prototype.extra = 'late';
[shapes.map(s => s.describe()), shapes[0] instanceof Shape, shapes[1].constructor === Square, shapes[1].extra,
  Object.getPrototypeOf(Square.prototype) === Shape.prototype, new Square(4).describe()];
// pause: /wait => null
// expect: [["square of 4", "square of 9"], true, true, "late", true, "square of 16"]
