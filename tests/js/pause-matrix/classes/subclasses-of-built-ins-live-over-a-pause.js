class Failure extends Error { constructor(m, code) { super(m); this.code = code; } }
class Stack extends Array { top() { return this.at(-1); } }
class Bag extends Map { add(k) { this.set(k, (this.get(k) ?? 0) + 1); return this; } }
const failure = new Failure('bad', 7), stack = Stack.of(1, 2), bag = new Bag().add('x');
const got = fetch('/x');
stack.push(got);
bag.add('x').add(got);
[failure instanceof Failure, failure.code, String(failure), stack.top(), stack.length, Array.isArray(stack), stack.filter(Boolean) instanceof Stack, [...bag]];
// pause: /x => 3
// expect: [true,7,"Error: bad",3,3,true,true,[["x",2],[3,1]]]
