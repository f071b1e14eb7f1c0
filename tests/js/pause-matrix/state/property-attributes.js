const o = { visible: 1 };
Object.defineProperty(o, 'hidden', { value: 2 });
Object.defineProperty(o, 'live', { get() { return this.visible * 10; }, configurable: true });
fetch('/wait');
o.hidden = 99;
o.visible = 3;
const d = Object.getOwnPropertyDescriptor(o, 'live');
[o.hidden, o.live, Object.keys(o), Object.getOwnPropertyNames(o), typeof d.get, d.configurable, d.enumerable, Object.getOwnPropertyDescriptor(o, 'hidden')];
// pause: /wait => null
// expect: [2, 30, ["visible"], ["visible", "hidden", "live"], "function", true, false, {"value": 2, "writable": false, "enumerable": false, "configurable": false}]
