function A() { this.kept = 1; return { other: 2 }; }
function B() { this.kept = 1; return 'primitive'; }
[new A(), new A() instanceof A, new B()];
// expect: [{"other": 2}, false, {"kept": 1}]
