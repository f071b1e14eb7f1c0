const s = new Set([3, 1, 3, NaN, NaN, 0, -0, '1']);
[[...s], s.size, s.has(NaN), s.add(5) === s, s.delete(3), s.has(3), [...s.entries()][0], [...s.keys()].length];
// expect: [[3,1,null,0,"1"],5,true,true,true,false,[1,1],5]
