const { List, Map: IMap, OrderedMap, Set: ISet, OrderedSet, Stack, Record, Range, Repeat, Seq, fromJS, is, merge, getIn, setIn, updateIn, hash, isImmutable, mergeDeep } = require('immutable/dist/immutable.js');

const map = IMap({ a: 1, b: 2 });
const big = IMap(Range(0, 200).map(n => ['k' + n, n]));
const nested = fromJS({ user: { name: 'Ann', tags: ['x', 'y'] }, list: [[1, 2], [3]] });
const list = List(Range(0, 70));
const Point = Record({ x: 0, y: 0 }, 'Point');
class Fancy extends Record({ first: '', last: '' }) {
  get full() { return this.first + ' ' + this.last; }
}
const calls = [];
const lazy = Seq([1, 2, 3, 4, 5]).map(n => { calls.push(n); return n * n; }).filter(n => n % 2).take(2);
const result = {
  maps: [map.set('c', 3).delete('a').toJS(), map.size, map.get('z', 'none'), map.update('a', n => n + 1).get('a'), map.merge({ b: 5, d: 6 }).toObject(), map.mapEntries(([k, v]) => [k.toUpperCase(), v]).toJS(), map.set('a', 1) === map, map.equals(IMap({ b: 2, a: 1 })), map.reduce((s, v, k) => s + k + v, ''), map.flip().toJS()],
  big: [big.size, big.get('k77'), big.deleteAll(Range(0, 195).map(n => 'k' + n)).keySeq().sort().toArray(), big.filter(v => v % 50 === 0).toList().sort().toJS(), big.sum?.call ? 1 : big.reduce((a, b) => a + b, 0)],
  keys: [IMap([[NaN, 'nan'], [0, 'zero'], ['0', 'text'], [null, 'n'], [List([1]), 'list']]).get(List([1])), IMap([[NaN, 1]]).get(NaN), ISet([List([1]), List([1])]).size],
  lists: [list.size, list.get(-1), list.set(65, 'x').get(65), list.push(70).pop().shift().unshift('u').first(), list.slice(-3).toJS(), list.splice(1, 66, 'm').toJS(), list.insert(2, 'i').get(2), list.setSize(3).concat([9], List([8])).toJS(), List([3, 1, 2]).sort().reverse().join('-'), list.groupBy(n => n % 3).map(group => group.size).toJS(), List([1, [2, [3]]]).flatten?.call(fromJS([1, [2, [3]]])).toJS(), List(['a', 'b']).zip(List([1, 2])).toJS(), list.findLast(n => n < 10), list.max(), list.interpose?.call(List([1, 2]), 0).toJS(), list.partition(n => n < 68).map?.(part => part.size)],
  nested: [nested.getIn(['user', 'tags', 1]), nested.setIn(['list', 0, 1], 'z').toJS(), nested.updateIn(['user', 'name'], name => name + '!').getIn(['user', 'name']), nested.deleteIn(['user', 'tags']).toJS(), nested.mergeDeep({ user: { tags: ['z'], age: 1 } }).toJS(), nested.hasIn(['user', 'x']), String(nested), nested.mergeDeepWith((a, b) => a + b, { user: { name: '?' } }).getIn(['user', 'name'])],
  sets: [ISet([1, 2]).union([2, 3]).toJS(), ISet([1, 2, 3]).intersect([2, 3]).subtract([3]).toJS(), ISet([1]).isSubset([1, 2]), OrderedSet(['b', 'a', 'b']).toArray(), OrderedMap({ z: 1, a: 2 }).set('m', 3).keySeq().toJS()],
  stacks: [Stack([1, 2]).push(0).pop().peek(), Stack.of(1, 2, 3).toJS()],
  records: [new Point({ x: 1 }).set('y', 2).toJS(), String(Point({ x: 3 })), new Point().x, Point({ x: 1 }).equals(Point({ x: 1 })), new Fancy({ first: 'A', last: 'B' }).set('first', 'C').full, (() => { try { new Point().x = 1; } catch (error) { return error.message; } })()],
  lazy: [lazy.toArray(), calls, Range(1, Infinity).skip(2).take(3).toJS(), Repeat('x', 3).join(''), Seq({ a: 1 }).mapKeys(k => k + k).toJS(), Seq([1, 2, 3]).cacheResult().size],
  batched: map.withMutations(draft => draft.set('x', 1).delete('a')).toJS(),
  async: map.asMutable().set('q', 1).asImmutable().get('q'),
  equality: [is(fromJS({ a: [1] }), fromJS({ a: [1] })), is(NaN, NaN), is(0, -0), hash('abc'), hash(1.5), hash(List([1, 2])), isImmutable(map), map.hashCode() === IMap({ b: 2, a: 1 }).hashCode()],
  plain: [merge({ a: 1 }, { b: 2 }), getIn({ a: [{ b: 1 }] }, ['a', 0, 'b']), setIn({ a: { b: 1 } }, ['a', 'c'], 2), updateIn({ a: [1] }, ['a', 0], n => n + 1), mergeDeep({ a: { b: 1 } }, { a: { c: 2 } })],
  json: JSON.stringify({ map, list: List([map]), set: ISet(['s']), point: new Point() }),
  iterated: [...map.entries(), ...List(['i']).keys(), ...ISet([5])],
  sorted: IMap({ c: 1, a: 3, b: 2 }).sortBy(v => v).keySeq().toArray(),
};
result;
// expect: {"maps":[{"c":3,"b":2},2,"none",2,{"a":1,"b":5,"d":6},{"A":1,"B":2},true,true,"a1b2",{"1":"a","2":"b"}],"big":[200,77,["k195","k196","k197","k198","k199"],[0,50,100,150],19900],"keys":["list",1,1],"lists":[70,69,"x","u",[67,68,69],[0,"m",67,68,69],"i",[0,1,2,9,8],"3-2-1",{"0":24,"1":23,"2":23},[1,2,3],[["a",1],["b",2]],9,69,[1,0,2],[2,68]],"nested":["y",{"user":{"name":"Ann","tags":["x","y"]},"list":[[1,"z"],[3]]},"Ann!",{"user":{"name":"Ann"},"list":[[1,2],[3]]},{"user":{"name":"Ann","tags":["x","y","z"],"age":1},"list":[[1,2],[3]]},false,"Map { \"user\": Map { \"name\": \"Ann\", \"tags\": List [ \"x\", \"y\" ] }, \"list\": List [ List [ 1, 2 ], List [ 3 ] ] }","Ann?"],"sets":[[1,2,3],[2],true,["b","a"],["z","a","m"]],"stacks":[1,[1,2,3]],"records":[{"x":1,"y":2},"Point { x: 3, y: 0 }",0,true,"C B","Cannot set on an immutable record."],"lazy":[[1,9],[1,2,3],[3,4,5],"xxx",{"aa":1},3],"batched":{"x":1,"b":2},"async":1,"equality":[true,true,true,96354,1073741823,111967522,true,true],"plain":[{"a":1,"b":2},1,{"a":{"b":1,"c":2}},{"a":[2]},{"a":{"b":1,"c":2}}],"json":"{\"map\":{\"a\":1,\"b\":2},\"list\":[{\"a\":1,\"b\":2}],\"set\":[\"s\"],\"point\":{\"x\":0,\"y\":0}}","iterated":[["a",1],["b",2],0,5],"sorted":["c","b","a"]}
