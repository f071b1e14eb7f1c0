const seen = [];
function F() { const get = () => new.target; fetch('/f'); seen.push(get() === F, new.target === undefined); }
class A { constructor() { fetch('/a'); this.kind = new.target.name; this.arrow = () => new.target; } f = new.target; }
class B extends A { constructor() { super(fetch('/arg')); seen.push(new.target === B); } }
new F(); F();
const b = new B(), c = Reflect.construct(A, [], B), d = new (A.bind())();
const made = [b.kind, c.kind, d.kind, b.arrow() === B, b.f === undefined, c instanceof B];
fetch('/end');
[made, b.arrow() === B, d.arrow() === A, seen]
// pause: /f => 0
// pause: /f => 0
// pause: /arg => 0
// pause: /a => 0
// pause: /a => 0
// pause: /a => 0
// pause: /end => 0
// expect: [["B","B","A",true,true,true],true,true,[true,false,false,true,true]]
