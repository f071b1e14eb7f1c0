class Box {
  #value = 1;
  #double() { return this.#value * 2; }
  get #v() { return this.#value; }
  set #v(value) { this.#value = value; }
  static #secret() { return 'static'; }
  run() { this.#v = 5; this.#v += 2; return [this.#double(), this.#v, Box.#secret(), this.#double.name]; }
}
new Box().run();
// expect: [14,7,"static","#double"]
