const o = { b: 1, 2: 'two', a: 2, 1: 'one' };
delete o.b;
o.b = 3;
fetch('/wait');
o[0] = 'zero';
o.c = 4;
[Object.keys(o), JSON.stringify(o)];
// pause: /wait => null
// expect: [["0", "1", "2", "a", "b", "c"], "{\"0\":\"zero\",\"1\":\"one\",\"2\":\"two\",\"a\":2,\"b\":3,\"c\":4}"]
