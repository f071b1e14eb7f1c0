let f = () => 'old';
const swap = () => { f = () => 'new'; return fetch('/x'); };
const object = { m: () => 'old m' };
const swapM = () => { object.m = () => 'new m'; return fetch('/y'); };
[f(swap()), f(), object.m(swapM()), object.m()];
// pause: /x => 1
// pause: /y => 1
// expect: ["old", "new", "old m", "new m"]
