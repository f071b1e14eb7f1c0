class Base { constructor(name) { this.name = name; } }
class A extends Base { constructor() { const f = () => super(fetch('/a')); try { return; } finally { f(); } } }
class B extends Base { constructor() { try { throw null; } catch (error) { return; } finally { super(fetch('/b')); } } }
[new A().name, new B().name];
// pause: GET /a => "a"
// pause: GET /b => "b"
// expect: ["a","b"]
// node: skip V8 looks at this where the return stands
