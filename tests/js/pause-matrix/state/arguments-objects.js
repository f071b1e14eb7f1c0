function take(a, b) { return arguments; }
function strict() { 'use strict'; return arguments; }
const args = take(1, 2, 3);
const two = strict('x');
args.extra = 'own';
args[1] = 'changed';
delete args[0];
two.length = 5;
fetch('/pause');
[
  Array.from(args), args.length, args.extra, Object.keys(args), 0 in args, args.callee === take, [...two], two.length,
  Object.prototype.toString.call(args), (() => { try { two.callee; } catch (error) { return error.name; } })(),
  Object.getOwnPropertyDescriptor(args, 'length'), JSON.stringify(args),
]
// pause: /pause => 0
// expect: [[null,"changed",3],3,"own",["1","2","extra"],false,true,["x",null,null,null,null],5,"[object Arguments]","TypeError",{"value":3,"writable":true,"enumerable":false,"configurable":true},"{\"1\":\"changed\",\"2\":3,\"extra\":\"own\"}"]
