const o = { f: fetch('/x') && function () {}, g: () => {}, [fetch('/k')]: () => {} };
[o.f.name, o.g.name, o.computed.name];
// pause: /x => 1
// pause: /k => "computed"
// expect: ["", "g", "computed"]
