const arrow = () => {};
const o = { method() {}, prop: function () {}, ['comp' + 'uted']: () => {}, get g() { return 1; } };
let late; late = function () {};
const { d = () => {} } = {};
const getter = Object.getOwnPropertyDescriptor(o, 'g').get;
[arrow.name, o.method.name, o.prop.name, o.computed.name, late.name, d.name, getter.name, (() => {}).name, function own() {}.name, arrow.bind().name];
// expect: ["arrow", "method", "prop", "computed", "late", "d", "get g", "", "own", "bound arrow"]
