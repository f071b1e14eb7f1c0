const a = new Set([3, 1, 2]), b = new Set([2, 3, 9]);
const show = s => [...s];
[show(a.union(b)), show(a.intersection(b)), show(b.intersection(a)), show(a.difference(b)), show(a.symmetricDifference(b)), show(a.intersection(new Set([2, 1, 3, 4]))), show(new Set([1, 2, 3, 4]).intersection(new Set([4, 1]))), a.isSubsetOf(b), new Set([2]).isSubsetOf(a), a.isSupersetOf(new Set([1])), new Set().isSubsetOf(new Set()), a.isDisjointFrom(b), a.isDisjointFrom(new Set([7])), show(a.union(new Map([['k', 1]]))), show(new Set([-0]).union(new Set([NaN, NaN])))]
// node: no methods of sets
// expect: [[3,1,2,9],[3,2],[2,3],[1],[1,9],[3,1,2],[4,1],false,true,true,true,false,true,[3,1,2,"k"],[0,null]]
