function F() { return new.target === undefined ? 'called' : this; }
[F(), new F() instanceof F];
// expect: ["called", true]
