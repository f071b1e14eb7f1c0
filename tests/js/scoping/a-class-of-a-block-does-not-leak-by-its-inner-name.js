const attempt = f => { try { return f(); } catch (error) { return error.name; } };
switch (fetch('/which')) { default: class Switched { static own = Switched.name; } log = [Switched.own]; }
{ class Blocked { self() { return Blocked.name; } } log.push(new Blocked().self()); }
function inFunction() { { class Inner { static own = 1; } Inner.own = 2; } return typeof Inner; }
function around() { if (log) { class Global {} } return Global; }
globalThis.Global = 'global';
for (const n of [1]) { class Looped {} log.push(Looped.name + fetch('/loop')); }
[log, typeof Switched, attempt(() => Blocked), inFunction(), around(), typeof Looped, attempt(() => eval('Switched'))];
// pause: GET /which => 0
// pause: GET /loop => 1
// expect: [["Switched","Blocked","Looped1"],"undefined","ReferenceError","undefined","global","undefined","ReferenceError"]
