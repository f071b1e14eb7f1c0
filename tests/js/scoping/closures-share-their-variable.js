function pair() { let n = 0; return [() => ++n, () => n]; }
const [up, read] = pair();
const [, other] = pair();
up(); up();
[read(), other()];
// expect: [2, 0]
