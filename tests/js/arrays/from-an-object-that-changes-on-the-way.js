const log = [];
const grow = (change) => {
  const source = { length: 4 };
  return Array.from(source, (x, i) => (i === 1 && change(source), x)).map(String).join();
};
log.push(grow(() => {}));
log.push(grow((source) => (source[2] = 'two')));
log.push(grow((source) => { delete source.length; source[3] = 'three'; }));
log.push(grow((source) => Object.setPrototypeOf(source, { 2: 'above' })));
log.push(grow((source) => Object.defineProperty(source, 3, { get: () => 'got' })));
log.push(grow((source) => Object.defineProperty(source, 'length', { get: () => 9 })));
log.push(grow(() => (Object.prototype[3] = 'everywhere')));
log.push(grow(() => delete Object.prototype[3]));
log.push(Array.from({ length: 2, get 1() { return fetch('/one'); } }));
log.push(Array.from({ length: 2 }, (_, i) => fetch('/' + i)), Array.from({ length: '3' }).length);
log;
// pause: /one => 1
// pause: /0 => "a"
// pause: /1 => "b"
// expect: ["undefined,undefined,undefined,undefined","undefined,undefined,two,undefined","undefined,undefined,undefined,three","undefined,undefined,above,undefined","undefined,undefined,undefined,got","undefined,undefined,undefined,undefined","undefined,undefined,undefined,everywhere","undefined,undefined,undefined,undefined",[null,1],["a","b"],3]
