function G() {}
Object.defineProperty(G, 'name', { get() { return fetch('/name'); } });
[G.name, new G().constructor.name];
// pause: /name => "Gee"
// pause: /name => "Gia"
// expect: ["Gee", "Gia"]
