const kinds = [Error, TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError];
kinds.map(K => { const e = new K('m'); return [e.name, e instanceof K, e instanceof Error, Object.getPrototypeOf(K.prototype) === Error.prototype, K.length].join(); });
// expect: ["Error,true,true,false,1","TypeError,true,true,true,1","RangeError,true,true,true,1","SyntaxError,true,true,true,1","ReferenceError,true,true,true,1","EvalError,true,true,true,1","URIError,true,true,true,1"]
