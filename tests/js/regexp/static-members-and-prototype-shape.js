const d = n => Object.getOwnPropertyDescriptor(RegExp.prototype, n);
[
  RegExp[Symbol.species] === RegExp, d('flags').set === undefined, d('flags').enumerable, d('exec').writable, d(Symbol.replace).value.name, d(Symbol.matchAll).value.length, d(Symbol.split).value.length, d('dotAll').get.name, RegExp.prototype.constructor === RegExp, Object.prototype.toString.call(/a/), Object.prototype.toString.call(RegExp.prototype), typeof /a/, RegExp.prototype instanceof RegExp, Object.keys(/a/g), JSON.stringify({ r: /a/ }), Object.getOwnPropertyDescriptor(/a/, 'lastIndex'),
]
// expect: [true,true,false,true,"[Symbol.replace]",1,2,"get dotAll",true,"[object RegExp]","[object Object]","object",false,[],"{\"r\":{}}",{"value":0,"writable":true,"enumerable":false,"configurable":false}]
