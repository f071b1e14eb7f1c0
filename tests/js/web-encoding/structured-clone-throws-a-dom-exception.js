const attempt = value => { try { return structuredClone(value) } catch (e) { return [e.name, e.code, e.constructor.name] } }
;[attempt(() => 1), attempt(Symbol('s')), attempt({ a: { b() {} } }), attempt(new WeakMap())]
// expect: [["DataCloneError",25,"DOMException"],["DataCloneError",25,"DOMException"],["DataCloneError",25,"DOMException"],["DataCloneError",25,"DOMException"]]
