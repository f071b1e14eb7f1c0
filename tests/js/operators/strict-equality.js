const o = {};
[1 === 1, '1' === 1, NaN === NaN, 0 === -0, null === undefined, o === o, {} === {}, 'a' === 'a', NaN !== NaN, new Number(1) === 1];
// expect: [true, false, false, true, false, true, false, true, true, false]
