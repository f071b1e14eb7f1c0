const cyclic = [1];
cyclic.push(cyclic, 2);
[[1, null, undefined, 'x'].join(), [1, 2].join(''), [[1, 2], [3]].join(';'), [].join(), [1, 2].join(undefined), String([1, [2, [3]]]), cyclic.join(), [{}].toString()];
// expect: ["1,,,x", "12", "1,2;3", "", "1,2", "1,2,3", "1,,2", "[object Object]"]
