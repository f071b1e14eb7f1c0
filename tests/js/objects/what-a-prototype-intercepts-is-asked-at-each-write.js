'use strict';
const log = [];
class Point {
  constructor(x, y) {
    this.x = x;
    this.y = y;
  }
  get sum() {
    return this.x + this.y;
  }
}
const attempt = (work) => {
  try {
    return work();
  } catch (error) {
    return error.name;
  }
};
log.push(new Point(1, 2).sum);
Object.defineProperty(Point.prototype, 'y', {
  set(value) {
    log.push('y is ' + value);
  },
  configurable: true,
});
log.push(Object.keys(new Point(1, 2)));
delete Point.prototype.y;
log.push(Object.keys(new Point(1, 2)));
Object.defineProperty(Object.prototype, 'x', {
  set(value) {
    log.push('x is ' + value);
  },
  configurable: true,
});
log.push(Object.keys(new Point(3, 4)));
delete Object.prototype.x;
log.push(Object.keys(new Point(3, 4)));
Object.defineProperty(Point.prototype, 'x', { value: 9, writable: false, configurable: true });
log.push(attempt(() => new Point(5, 6)));
delete Point.prototype.x;
log.push(attempt(() => ((new Point(1, 1)).sum = 3)));
class Far extends Point {
  constructor() {
    super(7, 8);
    this.z = 9;
  }
}
log.push(Object.keys(new Far()));
Object.freeze(Far.prototype);
log.push(Object.keys(new Far()));
Object.setPrototypeOf(Point.prototype, new Proxy({}, {
  set(target, key, value, receiver) {
    log.push('proxy ' + key);
    return Reflect.set(target, key, value, receiver);
  },
}));
log.push(Object.keys(new Point(1, 2)));
Object.setPrototypeOf(Point.prototype, null);
log.push(Object.keys(new Point(1, 2)));
const plain = { q: 1 };
const child = Object.create(plain);
child.q = 2;
Object.defineProperty(plain, 'r', { set() { log.push('r'); } });
child.r = 3;
child.s = 4;
log.push(Object.keys(child), plain.q);
const sealed = Object.preventExtensions(new Point(1, 2));
log.push(attempt(() => (sealed.z = 1)));
const odd = Object.create(Object.prototype);
odd.__proto__ = plain;
log.push(Object.keys(odd), odd.q);
log;
// expect: [3,"y is 2",["x"],["x","y"],"x is 3",["y"],["x","y"],"TypeError","TypeError",["x","y","z"],["x","y","z"],"proxy x","proxy y",["x","y"],["x","y"],"r",["q","s"],1,"TypeError",[],1]
