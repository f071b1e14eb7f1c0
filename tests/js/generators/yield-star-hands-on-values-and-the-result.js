function* inner() { const got = yield 'a'; yield got; return 'result'; }
function* outer() { const r = yield* inner(); yield r; yield* [1, 2]; yield* 'xy'; }
const it = outer();
[it.next().value, it.next('sent').value, [...it]];
// expect: ["a","sent",["result",1,2,"x","y"]]
