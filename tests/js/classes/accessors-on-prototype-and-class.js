class Temperature {
  static #made = 0;
  #celsius = 0;
  constructor() { Temperature.#made++; }
  get fahrenheit() { return this.#celsius * 9 / 5 + 32; }
  set fahrenheit(value) { this.#celsius = (value - 32) * 5 / 9; }
  get celsius() { return this.#celsius; }
  static get made() { return Temperature.#made; }
}
const t = new Temperature();
t.fahrenheit = 212;
[t.celsius, t.fahrenheit, Temperature.made];
// expect: [100,212,1]
