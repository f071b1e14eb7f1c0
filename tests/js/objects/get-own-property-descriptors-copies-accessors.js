const source = { get g() { return this.n * 2; }, n: 21 };
const copy = Object.create(Object.getPrototypeOf(source), Object.getOwnPropertyDescriptors(source));
copy.n = 5;
[copy.g, { ...source }.g];
// expect: [10, 42]
