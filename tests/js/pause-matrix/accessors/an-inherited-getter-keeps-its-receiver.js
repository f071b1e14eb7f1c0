const base = { get label() { return this.kind + fetch('/label'); } };
const child = Object.create(base);
child.kind = 'child';
child.label;
// pause: /label => "!"
// expect: "child!"
