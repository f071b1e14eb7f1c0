const o = {
  get [fetch('/get')]() { return 'got ' + this.v; },
  set [fetch('/set')](x) { this.v = x; },
  v: 0,
};
o.w = 5;
[o.g, Object.keys(o)];
// pause: /get => "g"
// pause: /set => "w"
// expect: ["got 5", ["g", "w", "v"]]
