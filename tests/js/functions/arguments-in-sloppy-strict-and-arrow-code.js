function sloppy(a) { const arrow = () => arguments[0]; return [arguments.length, arrow('other'), arguments.callee === sloppy, Object.prototype.toString.call(arguments), Array.isArray(arguments), typeof arguments[Symbol.iterator], Object.keys(arguments), Reflect.ownKeys(arguments).map(String)]; }
function strict(a) { 'use strict'; try { arguments.callee; } catch (e) { return [e.name, (arguments[0] = 5, a), Reflect.ownKeys(arguments).map(String)]; } }
function shadow(arguments_) { var arguments; return typeof arguments; }
function param(arguments) { return arguments; }
function rest(...arguments_) { return [arguments.length, arguments_ === arguments]; }
function inner() { function arguments() {} return typeof arguments; }
const o = { m() { return [...arguments]; }, get g() { return arguments.length; }, set s(v) { this.n = arguments.length; } };
o.s = 1;
function deleted(a, b) { delete arguments[0]; arguments.length = 1; return [Array.from(arguments), a]; }
[sloppy('x', 'y'), strict('x'), shadow(1), param('p'), rest(1, 2), inner(), o.m(1, 2), o.g, o.n, deleted(1, 2), (() => { try { return typeof arguments; } catch (e) { return e.name; } })() !== 'x', Math.max.apply(null, (function () { return arguments; })(3, 9, 4)), (function () { return [].slice.call(arguments, 1); })(1, 2, 3)]
// expect: [[2,"x",true,"[object Arguments]",false,"function",["0","1"],["0","1","length","callee","Symbol(Symbol.iterator)"]],["TypeError","x",["0","length","callee","Symbol(Symbol.iterator)"]],"object","p",[2,false],"function",[1,2],0,1,[[null],1],true,9,[2,3]]
