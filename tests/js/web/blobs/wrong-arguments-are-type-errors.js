const tries = [() => new Blob('a'), () => new Blob(1), () => new Blob({}), () => new Blob(null), () => new Blob([], 1), () => new Blob([], { endings: 'x' }), () => new Blob([Symbol('x')]), () => Blob(), () => new File([]), () => new File('a', 'b')];
return tries.map(run => { try { run(); return 'none'; } catch (error) { return error.name; } });
// style: standard
// expect: ["TypeError","TypeError","TypeError","TypeError","TypeError","TypeError","TypeError","TypeError","TypeError","TypeError"]
