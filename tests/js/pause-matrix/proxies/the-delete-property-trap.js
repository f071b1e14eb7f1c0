const target = { a: 1, b: 2 };
const p = new Proxy(target, {
  deleteProperty(t, key) {
    return fetch('/delete/' + key) ? delete t[key] : false;
  },
});
const sloppy = [delete p.a, delete p.b, delete p.c];
const strict = (function () {
  'use strict';
  try { delete p.b; return 'no error'; } catch (error) { return error.name; }
})();
[sloppy, strict, target]
// pause: /delete/a => true
// pause: /delete/b => false
// pause: /delete/c => true
// pause: /delete/b => null
// expect: [[true,false,true],"TypeError",{"b":2}]
