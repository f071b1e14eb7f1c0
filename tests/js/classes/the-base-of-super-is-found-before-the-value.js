const log = [];
const first = { set p(value) { log.push('first ' + value); }, get q() { return 'first'; } };
const second = { set p(value) { log.push('second ' + value); }, get q() { return 'second'; } };
const object = {
  __proto__: first,
  write() { super.p = (Object.setPrototypeOf(object, second), fetch('/value')); },
  writeItem() { super['p'] = (Object.setPrototypeOf(object, first), fetch('/value')); },
  read() { return [super.q, super[(Object.setPrototypeOf(object, second), 'q')]]; },
};
class Early extends Object { constructor() { delete super[log.push('never')]; } }
object.write(); object.write(); object.writeItem();
try { new Early(); } catch (error) { log.push(error.name); }
[object.read(), log];
// pause: GET /value => 1
// pause: GET /value => 2
// pause: GET /value => 3
// expect: [["first","second"],["first 1","second 2","second 3","ReferenceError"]]
// node: skip V8 looks for the base after the value, and evaluates the key of a delete before it looks at this
