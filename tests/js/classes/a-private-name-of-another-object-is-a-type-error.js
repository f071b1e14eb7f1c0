class A { #x = 1; static read(o) { return o.#x; } static write(o) { o.#x = 2; } static call(o) { return o.#m(); } #m() {} static assign(o) { o.#m = 1; } }
const names = [];
for (const attempt of [() => A.read({}), () => A.write({}), () => A.call({}), () => A.assign(new A())]) {
  try { attempt(); names.push('none'); } catch (error) { names.push(error.name); }
}
names;
// expect: ["TypeError","TypeError","TypeError","TypeError"]
