const o = Object.create({ inherited: 1 });
o.own = undefined;
['own' in o, 'inherited' in o, 'no' in o, o.hasOwnProperty('inherited'), Object.hasOwn(o, 'own'), 0 in [1], 'length' in [], 1 in [1]];
// expect: [true, true, false, false, true, true, true, false]
