const a = [3, 1, 2];
[a.sort((x, y) => y - x), [1, 2, 3].sort(() => 0), ['b', 'A', 'c'].sort((x, y) => x.toLowerCase() < y.toLowerCase() ? -1 : 1), [2, 1].sort((x, y) => ({ valueOf: () => x - y })), [5, undefined, 1].sort((x, y) => x - y), a.sort(undefined)];
// expect: [[1,2,3],[1,2,3],["A","b","c"],[1,2],[1,5,null],[1,2,3]]
