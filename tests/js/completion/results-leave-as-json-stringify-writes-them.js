({ f() {}, u: undefined, n: NaN, i: -Infinity, z: -0, list: [undefined, () => 1], nested: { toJSON: () => 'json' }, boxed: new Number(3), m: new Map([[1, 2]]) });
// expect: {"n": null, "i": null, "z": 0, "list": [null, null], "nested": "json", "boxed": 3, "m": {}}
