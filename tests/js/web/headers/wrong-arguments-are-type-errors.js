const tries = [() => new Headers(1), () => new Headers('ab'), () => new Headers(null), () => new Headers([['a']]), () => new Headers([['a', 'b', 'c']]),
  () => new Headers([1]), () => new Headers({ a: Symbol('x') }), () => new Headers({ [Symbol('x')]: '1' }), () => Headers(),
  () => new Headers().append('a'), () => new Headers().get(), () => new Headers().forEach(1), () => Headers.prototype.get.call({}, 'a')];
return tries.map(run => { try { run(); return 'none'; } catch (error) { return error.name; } });
// style: standard
// expect: ["TypeError","TypeError","TypeError","TypeError","TypeError","TypeError","TypeError","TypeError","TypeError","TypeError","TypeError","TypeError","TypeError"]
