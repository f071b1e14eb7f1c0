const values = [undefined, null, false, 0, '', NaN];
values.map(a => values.map(b => (a == b ? 1 : 0)).join(''));
// expect: ["110000", "110000", "001110", "001110", "001110", "000000"]
