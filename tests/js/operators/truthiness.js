[0, -0, NaN, '', null, undefined, false, 'false', '0', [], {}, () => 1, Infinity, new Boolean(false)].map(x => !!x);
// expect: [false, false, false, false, false, false, false, true, true, true, true, true, true, true]
