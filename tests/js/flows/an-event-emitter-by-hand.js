function Emitter() { this.handlers = {}; }
Emitter.prototype.on = function (name, handler) { (this.handlers[name] ||= []).push(handler); return this; };
Emitter.prototype.emit = function (name, ...args) { return (this.handlers[name] ?? []).map(h => h.apply(this, args)); };
const bus = new Emitter();
bus.on('order', id => fetch('/stock/' + id)).on('order', function (id) { return Object.keys(this.handlers).length + id; });
[bus.emit('order', 5), bus.emit('nothing')];
// pause: /stock/5 => 3
// expect: [[3, 6], []]
