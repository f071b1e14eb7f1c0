const { produce, produceWithPatches, applyPatches, enablePatches, enableMapSet, original, current, isDraft, freeze, createDraft, finishDraft, nothing, castDraft, immerable, setAutoFreeze, isDraftable } = require('immer/dist/cjs/immer.cjs.production.js');

enablePatches();
enableMapSet();
const base = { user: { name: 'Ann', tags: ['a', 'b'] }, list: [{ id: 1, done: false }, { id: 2, done: true }], untouched: { x: 1 } };
const next = produce(base, draft => {
  draft.user.name += '!';
  draft.user.tags.push('c');
  draft.list[0].done = true;
  draft.list.splice(1, 1, { id: 3 });
  delete draft.user.missing;
});
const caught = action => { try { return action(); } catch (error) { return error.name; } };
const [patched, patches, inverse] = produceWithPatches(base, draft => {
  draft.list.unshift({ id: 0 });
  draft.user = { name: 'Bob' };
  delete draft.untouched.x;
});
class Point {
  constructor(x) { this.x = x; }
  double() { return this.x * 2; }
}
Point.prototype[immerable] = true;
const point = new Point(2);
const moved = produce(point, draft => { draft.x++; });
const map = new Map([['a', { n: 1 }], ['b', { n: 2 }]]);
const mapped = produce({ map, set: new Set([1, 2]) }, draft => {
  draft.map.get('a').n = 10;
  draft.map.set('c', { n: 3 });
  draft.map.delete('b');
  draft.set.add(3).delete(1);
});
const seen = [];
const inspected = produce(base, draft => {
  draft.list.push({ id: 9 });
  seen.push(isDraft(draft), isDraft(draft.list), original(draft) === base, current(draft).list.length, original(draft.list).length, 'user' in draft, Object.keys(draft), Array.isArray(draft.list), draft.list.map(item => item.id), JSON.stringify(draft.user));
});
const draft = createDraft(base);
draft.user.name = 'manual';
const result = {
  next, shared: [next.untouched === base.untouched, next.list[0] === base.list[0], next === base, produce(base, () => {}) === base],
  frozen: [Object.isFrozen(next), Object.isFrozen(next.user.tags), Object.isFrozen(base), caught(() => { 'use strict'; next.user.name = 'x'; })],
  patches, inverse, round: JSON.stringify(applyPatches(patched, inverse)) === JSON.stringify(base), again: applyPatches(base, patches),
  point: [moved instanceof Point, moved.double(), point.x], mapped: [[...mapped.map], [...mapped.set], map.size],
  seen, inspected: inspected.list.length,
  manual: [finishDraft(draft).user.name, base.user.name],
  curried: produce((draft, by) => { draft.n += by; })({ n: 1 }, 2),
  returned: [produce(base, () => ({ fresh: true })), produce(base, () => nothing) === undefined, produce(5, n => n + 1), caught(() => produce({ a: 1 }, draft => { draft.a = 2; return {}; }))],
  reordered: produce([3, 1, 2], draft => { draft.sort().reverse(); draft.length = 2; }),
  draftable: [isDraftable(point), isDraftable(new Date()), isDraftable(null)],
  deep: freeze({ a: { b: 1 } }, true) && Object.isFrozen(freeze({ a: { b: 1 } }, true).a),
};
result;
// expect: {"next":{"user":{"name":"Ann!","tags":["a","b","c"]},"list":[{"id":1,"done":true},{"id":3}],"untouched":{"x":1}},"shared":[true,false,false,true],"frozen":[true,true,true,"TypeError"],"patches":[{"op":"remove","path":["untouched","x"]},{"op":"replace","path":["list",0],"value":{"id":0}},{"op":"replace","path":["list",1],"value":{"id":1,"done":false}},{"op":"add","path":["list",2],"value":{"id":2,"done":true}},{"op":"replace","path":["user"],"value":{"name":"Bob"}}],"inverse":[{"op":"add","path":["untouched","x"],"value":1},{"op":"replace","path":["list",0],"value":{"id":1,"done":false}},{"op":"replace","path":["list",1],"value":{"id":2,"done":true}},{"op":"remove","path":["list",2]},{"op":"replace","path":["user"],"value":{"name":"Ann","tags":["a","b"]}}],"round":true,"again":{"user":{"name":"Bob"},"list":[{"id":0},{"id":1,"done":false},{"id":2,"done":true}],"untouched":{}},"point":[true,6,2],"mapped":[[["a",{"n":10}],["c",{"n":3}]],[2,3],2],"seen":[true,true,true,3,2,true,["user","list","untouched"],true,[1,2,9],"{\"name\":\"Ann\",\"tags\":[\"a\",\"b\"]}"],"inspected":3,"manual":["manual","Ann"],"curried":{"n":3},"returned":[{"fresh":true},true,6,"Error"],"reordered":[3,2],"draftable":[true,false,false],"deep":true}
