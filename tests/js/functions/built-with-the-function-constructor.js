const F = Function;
const attempt = f => { try { return f(); } catch (error) { return error.name; } };
const add = new F('a', 'b', 'return a + b'), listed = F('a, b = 2', '...rest', 'return [a, b, rest.length]'), empty = F();
const outer = 'hidden';
[add(1, 2), listed(1, undefined, 3, 4), empty() === undefined, add.name, add.length, listed.length, attempt(() => F('return outer')()), attempt(() => F('return this === globalThis')()), attempt(() => F('"use strict"; return this === undefined')()), attempt(() => F('a b', '')), attempt(() => F('return')), attempt(() => F('}) (function () {')), attempt(() => F('/*', '*/){')), F('// comment')() === undefined, F('a // c', 'return a')(5), String(new F('a', 'return a')).replace(/\s+/g, ' '), new add() instanceof add, F.prototype.constructor === F, attempt(() => new F('yield 1')) !== 'x', typeof F.prototype, F.prototype() === undefined, F.length, F.prototype.name]
// expect: [3,[1,2,2],true,"anonymous",2,1,"hidden",true,true,"SyntaxError",null,"SyntaxError","SyntaxError",true,5,"function anonymous(a ) { return a }",true,true,true,"function",true,1,""]
