const form = new FormData();
const tries = [() => new FormData(1), () => form.append('a'), () => form.append('a', 'b', 'c'), () => form.set('a'), () => form.get(), () => form.append('a', Symbol('x')), () => FormData(), () => form.set('a', 'b', 'c'), () => form.forEach()];
return tries.map(run => { try { run(); return 'none'; } catch (error) { return error.name; } });
// style: standard
// expect: ["TypeError","TypeError","TypeError","TypeError","TypeError","TypeError","TypeError","TypeError","TypeError"]
