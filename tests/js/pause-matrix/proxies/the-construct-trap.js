class Point { constructor(x) { this.x = x; } }
const targets = [];
const P = new Proxy(Point, {
  construct(target, parts, newTarget) {
    const shift = fetch('/construct/' + parts[0]);
    targets.push(newTarget === P ? 'P' : newTarget.name);
    return Reflect.construct(target, [parts[0] + shift], newTarget);
  },
});
class Sub extends P { constructor(x) { super(x); this.sub = true; } }
const a = new P(1), b = new Sub(2), c = Reflect.construct(P, [3], Sub);
[a, b, c, b instanceof Sub, c instanceof Sub, c.sub, targets]
// pause: /construct/1 => 10
// pause: /construct/2 => 20
// pause: /construct/3 => 30
// expect: [{"x":11},{"x":22,"sub":true},{"x":33},true,true,null,["P","Sub","Sub"]]
