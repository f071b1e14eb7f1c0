const seen = [];
const trap = {
  defineProperty(target, key, descriptor) {
    const factor = fetch('/define/' + key);
    seen.push([key, Object.keys(descriptor)]);
    if (factor === null) return false;
    return Reflect.defineProperty(target, key, { ...descriptor, value: descriptor.value * factor });
  },
};
const target = {};
const p = new Proxy(target, trap);
const same = Object.defineProperty(p, 'a', { value: 2, configurable: true, writable: true, enumerable: true }) === p;
p.a = 5;
const refused = Reflect.defineProperty(p, 'b', { value: 1 });
class Base { constructor() { return new Proxy(target, trap); } }
class WithField extends Base { c = 7; }
new WithField();
[same, refused, target, seen]
// pause: /define/a => 10
// pause: /define/a => 100
// pause: /define/b => null
// pause: /define/c => 2
// expect: [true,false,{"a":500,"c":14},[["a",["value","writable","enumerable","configurable"]],["a",["value"]],["b",["value"]],["c",["value","writable","enumerable","configurable"]]]]
