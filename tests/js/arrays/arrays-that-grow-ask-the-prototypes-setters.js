// An accessor or read-only element of Array.prototype, of a subclass's or of Object.prototype sees elements that are new.
const log = [];
Object.defineProperty(Array.prototype, '1', { set(value) { log.push('set 1: ' + value); }, configurable: true });
const a = ['x'];
const length = a.push('y');
const pushed = [a.length, a.hasOwnProperty(1), length];
const frozen = [];
Object.defineProperty(Array.prototype, '0', { set() { Object.freeze(frozen); }, configurable: true });
let refused = '';
try { frozen.push(fetch('/value')); } catch (error) { refused = error.name; }
delete Array.prototype[0];
delete Array.prototype[1];
const b = [1];
b[1] = 2;
class Stack extends Array {
  set 0(value) { log.push('stack: ' + value); }
}
const stack = new Stack();
stack.push('s');
stack[0] = 't';
Object.defineProperty(Object.prototype, '3', { value: 'fixed', writable: false, configurable: true });
const c = [1, 2, 3];
c[3] = 4;
let strict = '';
try { (function () { 'use strict'; c[3] = 5; })(); } catch (error) { strict = error.name; }
let pushedTo = '';
try { c.push(6); } catch (error) { pushedTo = error.name; }
delete Object.prototype[3];
({ pushed, refused, b, log, stack: stack.length, c: c.length, strict, pushedTo })
// pause: /value => 7
// expect: {"pushed":[2,false,2],"refused":"TypeError","b":[1,2],"log":["set 1: y","stack: s","stack: t"],"stack":1,"c":3,"strict":"TypeError","pushedTo":"TypeError"}
