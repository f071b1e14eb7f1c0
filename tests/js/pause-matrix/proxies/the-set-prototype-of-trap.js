const target = {};
const p = new Proxy(target, {
  setPrototypeOf(t, proto) {
    return fetch('/set-proto', { method: 'POST', body: JSON.stringify({ nothing: proto === null }) }) && Reflect.setPrototypeOf(t, proto);
  },
});
const back = Object.setPrototypeOf(p, null) === p;
const now = Object.getPrototypeOf(target);
const refused = Reflect.setPrototypeOf(p, Array.prototype);
let failure;
try { Object.setPrototypeOf(p, Array.prototype); } catch (error) { failure = error.name; }
[back, now, refused, failure, Object.getPrototypeOf(target)]
// pause: POST /set-proto {"nothing": true} => true
// pause: POST /set-proto {"nothing": false} => false
// pause: POST /set-proto {"nothing": false} => 0
// expect: [true,null,false,"TypeError",null]
