const log = [];
class A { x = log.push('A.x ' + fetch('/a-field')); constructor(v) { log.push('A ' + new.target.name + fetch('/a')); this.v = v; } }
class B extends A {
  y = log.push('B.y ' + fetch('/b-field') + this.v);
  constructor(v) {
    const arrow = () => super(v + fetch('/arg'));
    log.push('before ' + fetch('/before'));
    try { this.v; } catch (error) { log.push(error.name); }
    const made = arrow();
    log.push('after ' + (made === this) + fetch('/after'));
  }
}
const b = new B('v');
[b, log, b instanceof A]
// pause: /before => 1
// pause: /arg => 2
// pause: /a-field => 3
// pause: /a => 4
// pause: /b-field => 5
// pause: /after => 6
// expect: [{"x":3,"v":"v2","y":5},["before 1","ReferenceError","A.x 3","A B4","B.y 5v2","after true6"],true]
