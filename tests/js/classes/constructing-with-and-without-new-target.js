const log = [];
class Plain {
  constructor(a, b = 2, ...rest) {
    this.all = [a, b, rest.length];
  }
}
class Few {
  constructor(a, b) {
    this.a = a;
    this.b = b;
  }
}
class Counts {
  constructor() {
    this.count = arguments.length;
  }
}
class Target {
  constructor() {
    this.name = new.target.name;
    this.arrow = (() => new.target.name)();
  }
}
class Gives {
  constructor(what) {
    this.own = true;
    return what;
  }
}
class Fields {
  a = this.b;
  #c = 3;
  constructor(d) {
    this.d = d + this.#c;
  }
}
class Derived extends Few {}
class Deeper extends Derived {
  constructor(...args) {
    super(...args, 'more');
  }
}
log.push(new Plain(1, undefined, 3, 4).all, new Few(1, 2, 3), new Counts(1, 2, 3, 4, 5, 6).count);
log.push(new Target(), new (class Sub extends Target {})(), Reflect.construct(Target, [], Few).name);
log.push(new Gives(), new Gives({ other: 1 }), new Gives(7), new Gives(null), new Gives([]));
log.push(new Fields(1), new Derived(1, 2), new Deeper(1));
const made = Reflect.construct(Few, [1, 2], Array);
log.push(Array.isArray(made), Object.getPrototypeOf(made) === Array.prototype, made.a);
function Old() {}
Old.prototype = 5;
log.push(Object.getPrototypeOf(Reflect.construct(Few, [], Old)) === Object.prototype);
const bound = Few.bind(null, 8);
log.push(new bound(9));
for (const call of [() => Few(1), () => Few.call({}, 1), () => Target(), () => Derived(), () => Few.apply(new Few(1), [2])]) {
  try {
    log.push(call());
  } catch (error) {
    log.push(error.message);
  }
}
class Waits {
  constructor(path) {
    this.before = path;
    this.data = fetch(path);
    this.after = true;
  }
}
class WaitsToo extends Waits {
  late = fetch('/late');
  constructor() {
    super('/parent');
    this.end = new.target === WaitsToo;
  }
}
log.push(new Waits('/one'), new WaitsToo());
log;
// pause: /one => 1
// pause: /parent => 2
// pause: /late => 3
// expect: [[1,2,2],{"a":1,"b":2},6,{"name":"Target","arrow":"Target"},{"name":"Sub","arrow":"Sub"},"Few",{"own":true},{"other":1},{"own":true},{"own":true},[],{"d":4},{"a":1,"b":2},{"a":1,"b":"more"},false,true,1,true,{"a":8,"b":9},"Class constructor Few cannot be invoked without 'new'","Class constructor Few cannot be invoked without 'new'","Class constructor Target cannot be invoked without 'new'","Class constructor Derived cannot be invoked without 'new'","Class constructor Few cannot be invoked without 'new'",{"before":"/one","data":1,"after":true},{"before":"/parent","data":2,"after":true,"late":3,"end":true}]
