[this === globalThis, (() => this === globalThis)()];
// expect: [true, true]
