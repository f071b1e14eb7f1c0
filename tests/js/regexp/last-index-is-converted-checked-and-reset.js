const seen = [];
const rx = /a/g;
for (const index of [-1, 1.9, '1', NaN, Infinity, 2, { valueOf: () => 1 }, null, undefined, true]) {
  rx.lastIndex = index;
  const found = rx.exec('aaa');
  seen.push([found && found.index, rx.lastIndex]);
}
const plain = /a/;
plain.lastIndex = 7;
seen.push(plain.test('a'), plain.lastIndex);
const frozen = Object.freeze(/a/g);
try { frozen.test('b'); } catch (error) { seen.push(error.name); }
seen.push(Object.isFrozen(frozen), Object.freeze(/a/).test('a'));
seen
// expect: [[0,1],[1,2],[1,2],[0,1],[null,0],[2,3],[1,2],[0,1],[0,1],[1,2],true,7,"TypeError",true,true]
