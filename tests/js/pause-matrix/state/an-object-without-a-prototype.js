const bare = Object.create(null);
bare.a = 1;
fetch('/wait');
[Object.getPrototypeOf(bare) === null, 'toString' in bare, bare];
// pause: /wait => null
// expect: [true, false, {"a": 1}]
