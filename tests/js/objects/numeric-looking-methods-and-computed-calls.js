const o = { 1() { return 'one'; }, 'two words'() { return 'two'; }, ['th' + 'ree']() { return 'three'; } };
[o[1](), o['two words'](), o.three()];
// expect: ["one", "two", "three"]
