const F = function () {}.bind();
function G() {}
const g = new G();
const fake = function () {};
const order = [];
Object.defineProperty(G, 'name', { get() { return fetch('/name'); } });
[G.name, g instanceof G, g instanceof F, order];
// pause: /name => "Gee"
// expect: ["Gee", true, false, []]
