const acorn = require('acorn/dist/acorn.js');

const source = `#!/usr/bin/env node
// a comment
import def, { a as b } from 'mod' with { type: 'json' };
export default class A extends (class {}) { #p = 1n; static { this.x = 0x1F; } get [key]() { return super.y ?? this.#p; } static async *gen() { yield* await x; } }
label: for (const { a = 1, ...rest } of [1, , ...list]) { if (a?.b?.[c]?.(d) && !(#p in e)) continue label; else break; }
const re = /(?<year>\\d{4})[\\p{L}--[a-z]]/v, t = tag\`a\${1 + \`\${2}\`}b\\n\`, f = async (x, ...y) => ({ x, [y]: 1e3, 'z'() {}, async *w() {} });
let \\u0061b\\u{63} = a ** -b ?? (c, d); a ||= b; a >>>= 1; new.target; import.meta.url; import('x');
try { throw new Foo } catch { debugger } finally { do ; while (0) switch (x) { case 1: default: } }
var 𠮷 = "\\u{1F600}\\x41\\
continued", n = 1_000.5, o = 0o17, e = .5e-3;`;
const counts = {};
const walk = node => {
  if (node === null || typeof node !== 'object') return;
  if (Array.isArray(node)) return void node.forEach(walk);
  if (typeof node.type === 'string') counts[node.type] = (counts[node.type] ?? 0) + 1;
  for (const key of Object.keys(node)) if (key !== 'loc') walk(node[key]);
};
const comments = [];
const options = { ecmaVersion: 'latest', sourceType: 'module', locations: true, onComment: comments };
const caught = (text, more) => { try { acorn.parse(text, { ecmaVersion: 2024, ...more }); return 'parses'; } catch (error) { return [error.name, error.message, error.pos, error.loc?.line, error.raisedAt]; } };
const tree = (() => { try { return acorn.parse(source.replace('new.target; ', '').replace(/ && !\(#p in e\)/, ''), options); } catch (error) { return error.message; } })();
walk(tree);
const Extended = acorn.Parser.extend(Parser => class extends Parser {
  parseExprAtom(refs) { if (this.type === acorn.tokTypes.star) { const node = this.startNode(); this.next(); node.name = 'STAR'; return this.finishNode(node, 'Star'); } return super.parseExprAtom(refs); }
});
const result = {
  counts, comments: comments.map(({ type, value, start, loc }) => [type, value, start, loc.start.line]),
  body: tree.body?.map(node => [node.type, node.start, node.end, node.loc.end.column]),
  expression: acorn.parseExpressionAt('1 + (2 * x) - y', 4, { ecmaVersion: 2020 }),
  tokens: [...acorn.tokenizer('let x = `a${b}` / 2 / /re/g; x++', { ecmaVersion: 2020 })].map(token => [token.type.label, token.value?.toString?.() ?? null, token.start]),
  errors: ['let x; let x', 'a b', 'return 1', "'use strict'; with (a) {}", 'let [a, a] = 1', '/(/', '/(?<a>.)(?<a>.)/', '`${', 'for (let of x);', 'await 1', 'yield', 'class A { #a; #a }', 'x = {a: 1, __proto__: 1, __proto__: 2}', '"\\u{110000}"', '08n', 'a?.b = 1', 'new.target', 'super.x', 'break', 'if (1) class A {}', '({a = 1})', '"open', '1..a', 'async () => { for await (x of y) ; }', '\u00e9 = 1', 'let \u{20BB7}'].map(text => caught(text)),
  versions: [3, 5, 6, 2017, 2020, 2022].map(ecmaVersion => ['var a', 'let a', 'a => 1', 'async () => 1', 'a?.b', 'class A { x = 1 }'].map(text => (caught(text, { ecmaVersion }) === 'parses' ? 1 : 0)).join('')),
  lenient: caught('return await x', { allowReturnOutsideFunction: true, allowAwaitOutsideFunction: true }),
  extended: Extended.parse('f(*, 1)', { ecmaVersion: 6 }).body[0].expression.arguments.map(node => node.type),
  helpers: [acorn.isIdentifierStart(0x41), acorn.isIdentifierChar(0x2F), acorn.isNewLine(0x2028), acorn.getLineInfo('a\nbc', 3), acorn.version],
};
result;
// expect: {"counts":{"Program":1,"ImportDeclaration":1,"ImportDefaultSpecifier":1,"Identifier":47,"ImportSpecifier":1,"Literal":19,"ImportAttribute":1,"ExportDefaultDeclaration":1,"ClassDeclaration":1,"ClassExpression":1,"ClassBody":2,"PropertyDefinition":1,"PrivateIdentifier":2,"StaticBlock":1,"ExpressionStatement":6,"AssignmentExpression":3,"MemberExpression":6,"ThisExpression":2,"MethodDefinition":2,"FunctionExpression":4,"BlockStatement":8,"ReturnStatement":1,"LogicalExpression":2,"Super":1,"YieldExpression":1,"AwaitExpression":1,"LabeledStatement":1,"ForOfStatement":1,"VariableDeclaration":4,"VariableDeclarator":9,"ObjectPattern":1,"Property":5,"AssignmentPattern":1,"RestElement":2,"ArrayExpression":1,"SpreadElement":1,"IfStatement":1,"ChainExpression":1,"CallExpression":1,"ContinueStatement":1,"BreakStatement":1,"TaggedTemplateExpression":1,"TemplateLiteral":2,"BinaryExpression":2,"TemplateElement":4,"ArrowFunctionExpression":1,"ObjectExpression":1,"UnaryExpression":1,"SequenceExpression":1,"MetaProperty":1,"ImportExpression":1,"TryStatement":1,"ThrowStatement":1,"NewExpression":1,"CatchClause":1,"DebuggerStatement":1,"DoWhileStatement":1,"EmptyStatement":1,"SwitchStatement":1,"SwitchCase":2},"comments":[["Line","/usr/bin/env node",0,1],["Line"," a comment",20,2]],"body":[["ImportDeclaration",33,89,56],["ExportDefaultDeclaration",90,253,163],["LabeledStatement",254,361,107],["VariableDeclaration",362,500,138],["VariableDeclaration",501,539,38],["ExpressionStatement",540,548,47],["ExpressionStatement",549,558,57],["ExpressionStatement",559,575,74],["ExpressionStatement",576,588,87],["TryStatement",589,688,99],["VariableDeclaration",689,759,45]],"expression":{"type":"BinaryExpression","start":4,"end":15,"left":{"type":"BinaryExpression","start":5,"end":10,"left":{"type":"Literal","start":5,"end":6,"value":2,"raw":"2"},"operator":"*","right":{"type":"Identifier","start":9,"end":10,"name":"x"}},"operator":"-","right":{"type":"Identifier","start":14,"end":15,"name":"y"}},"tokens":[["name","let",0],["name","x",4],["=","=",6],["`",null,8],["template","a",9],["${",null,10],["name","b",12],["}",null,13],["template","",14],["`",null,14],["/","/",16],["num","2",18],["/","/",20],["regexp","[object Object]",22],[";",null,27],["name","x",29],["++/--","++",30]],"errors":[["SyntaxError","Identifier 'x' has already been declared (1:11)",11,1,12],["SyntaxError","Unexpected token (1:2)",2,1,3],["SyntaxError","'return' outside of function (1:0)",0,1,6],["SyntaxError","'with' in strict mode (1:14)",14,1,18],["SyntaxError","Identifier 'a' has already been declared (1:8)",8,1,12],["SyntaxError","Invalid regular expression: /(/: Unterminated group (1:1)",1,1,3],["SyntaxError","Invalid regular expression: /(?<a>.)(?<a>.)/: Duplicate capture group name (1:1)",1,1,16],["SyntaxError","Unexpected token (1:3)",3,1,3],["SyntaxError","Unexpected token (1:12)",12,1,13],["SyntaxError","Unexpected token (1:6)",6,1,7],"parses",["SyntaxError","Identifier '#a' has already been declared (1:14)",14,1,18],["SyntaxError","Redefinition of __proto__ property (1:25)",25,1,38],["SyntaxError","Code point out of bounds (1:4)",4,1,11],["SyntaxError","Identifier directly after number (1:2)",2,1,2],["SyntaxError","Optional chaining cannot appear in left-hand side (1:0)",0,1,6],["SyntaxError","'new.target' can only be used in functions and class static block (1:0)",0,1,10],["SyntaxError","'super' keyword outside a method (1:0)",0,1,5],["SyntaxError","Unsyntactic break (1:0)",0,1,5],["SyntaxError","Unexpected token (1:7)",7,1,12],["SyntaxError","Shorthand property assignments are valid only in destructuring patterns (1:4)",4,1,9],["SyntaxError","Unterminated string constant (1:0)",0,1,5],"parses","parses","parses","parses"],"versions":["100000","100000","111000","111100","111110","111111"],"lenient":"parses","extended":["Star","Literal"],"helpers":[true,false,true,{"line":2,"column":1},"8.19.0"]}
