const log = [];
const o = {
  _v: 1,
  get v() { log.push('get'); return this._v; },
  set v(x) { log.push('set ' + x); this._v = x * 2; },
};
o.v = 5;
o.v += 1;
o.v++;
[o.v, o._v, log, Object.keys(o)];
// expect: [46,46,["set 5","get","set 11","get","set 23","get"],["_v","v"]]
