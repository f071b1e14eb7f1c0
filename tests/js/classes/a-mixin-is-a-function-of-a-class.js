const Named = Base => class extends Base { #n = 'named'; name() { return this.#n + ' ' + super.kind(); } };
const Loud = Base => class extends Base { name() { return super.name().toUpperCase() + '!'; } };
class Thing { kind() { return 'thing'; } }
class Both extends Loud(Named(Thing)) {}
new Both().name();
// expect: "NAMED THING!"
