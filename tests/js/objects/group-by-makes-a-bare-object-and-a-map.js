const words = ['apple', 'bob', 'cat', 'avocado'];
const bare = Object.groupBy(words, w => w[0]);
const map = Map.groupBy([1, 2, 3, -0, 0, NaN, NaN], x => (x === 0 ? x : Number.isNaN(x) ? x : x % 2));
const attempt = f => { try { return f(); } catch (error) { return error.name; } };
[bare, Object.getPrototypeOf(bare), Object.keys(bare), Object.groupBy('hello', (c, i) => i % 2), [...map], Object.is([...map.keys()][1], 0), attempt(() => Object.groupBy(null, x => x)), attempt(() => Object.groupBy([], 5)), attempt(() => Object.groupBy([1], () => Symbol.iterator)) !== 'TypeError', Reflect.ownKeys(Object.groupBy([1], () => Symbol.iterator)).length, Object.groupBy([], x => x), Map.groupBy(new Set([1]), x => x) instanceof Map]
// node: no groupBy
// expect: [{"a":["apple","avocado"],"b":["bob"],"c":["cat"]},null,["a","b","c"],{"0":["h","l","o"],"1":["e","l"]},[[1,[1,3]],[0,[2,0,0]],[null,[null,null]]],true,"TypeError","TypeError",true,1,{},true]
