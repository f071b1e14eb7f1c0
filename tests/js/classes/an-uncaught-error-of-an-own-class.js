class Refused extends Error { constructor(why) { super(why); this.name = 'Refused'; } }
throw new Refused('no money');
// expect-error: Refused: no money
