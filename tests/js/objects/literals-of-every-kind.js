const x = 1, key = 'k';
const o = { x, [key + 1]: 2, 'quoted key': 3, 4: 'four', method() { return this.x; }, get g() { return 'got'; }, if: 'reserved', 0x10: 'hex', .5: 'half', };
[o, o.method(), o.g, o.if, Object.keys(o).length];
// expect: [{"4": "four", "16": "hex", "x": 1, "k1": 2, "quoted key": 3, "g": "got", "if": "reserved", "0.5": "half"}, 1, "got", "reserved", 9]
