const d = new Date(0);
const proto = Date.prototype;
d.toString = () => 'text'; d.valueOf = () => 42;
const attempt = f => { try { return f(); } catch (error) { return error.name; } };
[d + 1, d - 1, `${d}`, d > 41, d == 'text', d == 42, [d] + '', +d, d[Symbol.toPrimitive]('number'), d[Symbol.toPrimitive]('default'), attempt(() => d[Symbol.toPrimitive]('other')), attempt(() => d[Symbol.toPrimitive]()), attempt(() => proto[Symbol.toPrimitive].call(1, 'number')), proto[Symbol.toPrimitive].call({ valueOf: () => 1 }, 'number'), proto[Symbol.toPrimitive].name, proto[Symbol.toPrimitive].length, Object.getOwnPropertyDescriptor(proto, Symbol.toPrimitive).writable, JSON.stringify({ d: new Date(0), bad: new Date(NaN) })]
// expect: ["text1",41,"text",true,true,false,"text",42,42,"text","TypeError","TypeError","TypeError",1,"[Symbol.toPrimitive]",1,false,"{\"d\":\"1970-01-01T00:00:00.000Z\",\"bad\":null}"]
