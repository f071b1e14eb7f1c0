const attempt = f => { try { return f(); } catch (error) { return error.name; } };
const holes = [3, , 1, undefined, , 2].sort();
const frozen = Object.freeze([2, 1]);
const like = { length: 3, 0: 'c', 1: 'a', 2: 'b' };
const words = ['b', undefined, 'a', null, NaN, 10, 9, '\u{1f600}', '\uffff', true, -1];
const stable = Array.from({ length: 40 }, (_, i) => ({ k: i % 3, i })).sort((a, b) => a.k - b.k);
const log = []; const getters = { length: 2, get 0() { log.push('get 0'); return 'z'; }, set 0(v) { log.push('set 0 ' + v); }, get 1() { log.push('get 1'); return 'a'; }, set 1(v) { log.push('set 1 ' + v); } };
Array.prototype.sort.call(getters);
[holes.length, holes.slice(0, 4), 4 in holes, attempt(() => frozen.sort()), Array.prototype.sort.call(like), words.sort(), stable.every((x, n) => !n || stable[n - 1].k < x.k || (stable[n - 1].k === x.k && stable[n - 1].i < x.i)), [3, 2, 1].sort(() => 0), [3, 1, 2].sort((a, b) => (a < b ? -1 : 1)), [1, 2, 3].sort((a, b) => NaN), [2, 1].sort((a, b) => `${a - b}`), attempt(() => [1, 2].sort(null)), attempt(() => [1, 2].sort('x')), [2, 1].sort(undefined), attempt(() => [1, 2].sort(() => { throw new RangeError('r'); })), attempt(() => [1, 2].sort(() => Symbol())), log, [,].sort().length, [5, 1, 4].sort((a, b) => b > a).length, [[2], [1, 5], [10]].sort().map(String)]
// expect: [6,[1,2,3,null],false,"TypeError",{"0":"a","1":"b","2":"c","length":3},[-1,10,9,null,"a","b",null,true,"😀","￿",null],true,[3,2,1],[1,2,3],[1,2,3],[1,2],"TypeError","TypeError",[1,2],"RangeError","TypeError",["get 0","get 1","set 0 a","set 1 z"],1,3,["1,5","10","2"]]
