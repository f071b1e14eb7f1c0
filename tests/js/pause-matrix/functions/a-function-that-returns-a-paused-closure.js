const add = a => b => c => a + fetch('/b/' + b) + c;
const add1 = add(1);
const add12 = add1(2);
[add12(3), add12(4)];
// pause: /b/2 => 20
// pause: /b/2 => 200
// expect: [24, 205]
