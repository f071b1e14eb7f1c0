const o = {};
o[1] = 'a'; o['1'] = 'b'; o[1.5] = 'c'; o[null] = 'd'; o[undefined] = 'e'; o[{}] = 'f'; o[[1, 2]] = 'g'; o[-0] = 'h'; o[1e21] = 'i'; o[true] = 'j';
o;
// expect: {"0": "h", "1": "b", "1.5": "c", "null": "d", "undefined": "e", "[object Object]": "f", "1,2": "g", "1e+21": "i", "true": "j"}
