const raw = JSON.rawJSON('1234567890123456789012');
const half = Float16Array.of(1.1, 65504, 65520, -0);
const both = { raw, list: [raw] };
fetch('/pause');
[
  JSON.stringify(both), JSON.isRawJSON(both.raw), both.list[0] === raw, Object.isFrozen(raw), Object.getPrototypeOf(raw), raw.rawJSON,
  half[0], half[1], half[2] === Infinity, Object.is(half[3], -0), half.byteLength, half.constructor.name,
]
// pause: /pause => null
// node: no JSON.rawJSON and no Float16Array
// expect: ["{\"raw\":1234567890123456789012,\"list\":[1234567890123456789012]}",true,true,true,null,"1234567890123456789012",1.099609375,65504,true,true,8,"Float16Array"]
