['x' * 1, undefined + 1, +{}, +[1, 2], +'1 2', 0 / 0, Infinity - Infinity, 0 * Infinity, +'1_000', +'1n'].map(x => Number.isNaN(x));
// expect: [true, true, true, true, true, true, true, true, true, true]
