const names = (error) => error.stack.split('\n').slice(1, 3).map((line) => line.replace(/^ *at (\w+) .*$/, '$1'));
function inner(text) {
  return new Error(text);
}
function middle(text) {
  return inner(text);
}
function thrower(value) {
  return value.nothing.here;
}
const kept = middle('kept');
kept.name = 'Renamed';
kept.message = 'changed';
const later = () => names(kept);
const log = [later()];
let caught;
try {
  thrower({});
} catch (error) {
  caught = error;
}
log.push(names(caught).slice(0, 1));
const described = Object.getOwnPropertyDescriptor(middle('x'), 'stack');
log.push(typeof described.value, described.enumerable, described.configurable);
log.push(Object.getOwnPropertyNames(middle('y')), Object.keys(middle('z')), 'stack' in middle('w'));
const replaced = middle('r');
replaced.stack = 'mine';
log.push(replaced.stack);
const removed = middle('d');
delete removed.stack;
log.push(removed.stack, 'stack' in removed);
removed.stack = 'again';
log.push(removed.stack, Object.keys(removed));
const accessor = middle('g');
Object.defineProperty(accessor, 'stack', { get: () => 'got' });
log.push(accessor.stack);
const frozen = Object.freeze(middle('f'));
log.push(Object.isFrozen(frozen));
class Mine extends TypeError {
  constructor(text) {
    super(text);
    this.name = 'Mine';
  }
}
log.push(new Mine('own').stack.includes('own'), JSON.stringify({ ...middle('s') }));
const over = middle('over a pause');
const answer = fetch('/x');
log.push(answer, names(over), over.message);
log;
// pause: /x => 1
// expect: [["inner","middle"],["thrower"],"string",false,true,["stack","message"],[],true,"mine",null,false,"again",["stack"],"got",true,true,"{}",1,["inner","middle"],"over a pause"]
