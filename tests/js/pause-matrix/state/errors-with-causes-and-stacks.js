class AppError extends Error { name = 'AppError'; constructor(m, o) { super(m, o); this.code = 7; } }
const inner = new TypeError('inner');
const outer = new AppError('outer', { cause: inner });
const many = new AggregateError([inner, outer], 'many', { cause: 0 });
const undef = new Error(undefined, { cause: undefined });
let native;
try { null.x; } catch (error) { native = error; }
const stack = outer.stack;
const kinds = [EvalError, RangeError, ReferenceError, SyntaxError, URIError].map(K => new K(K.name + '!'));
fetch('/pause');
[
  outer.cause === inner, outer instanceof AppError, outer.code, String(outer), outer.stack === stack,
  many.errors[1] === outer, many.cause, Object.keys(outer), Object.hasOwn(undef, 'cause'), Object.hasOwn(undef, 'message'),
  native.name, native instanceof TypeError, kinds.map(String), kinds.map(k => k.constructor.name),
  Object.getOwnPropertyDescriptor(many, 'errors').enumerable, Object.prototype.toString.call(many),
]
// pause: /pause => 0
// expect: [true,true,7,"AppError: outer",true,true,0,["name","code"],true,false,"TypeError",true,["EvalError: EvalError!","RangeError: RangeError!","ReferenceError: ReferenceError!","SyntaxError: SyntaxError!","URIError: URIError!"],["EvalError","RangeError","ReferenceError","SyntaxError","URIError"],false,"[object Error]"]
