"""The tree of every form of the grammar. (The whole was compared with acorn's trees for 17,640 files of test262.)"""

# ruff: noqa: E501
from __future__ import annotations

import pytest
from tree_text import tree

EXPRESSIONS = [
    ("a + b * c - d", "(Binary - (Binary + a (Binary * b c)) d)"),
    ("a - b - c", "(Binary - (Binary - a b) c)"),
    ("a ** b ** c", "(Binary ** a (Binary ** b c))"),
    ("(-a) ** 2", "(Binary ** (Unary - a) 2)"),
    (
        "a || b && c | d ^ e & f == g < h << i + j * k",
        "(Logical || a (Logical && b (Binary | c (Binary ^ d (Binary & e (Binary == f (Binary < g (Binary << h (Binary + i (Binary * j k))))))))))",
    ),
    ("(a ?? b) || c", "(Logical || (Logical ?? a b) c)"),
    ("a ?? b ?? c", "(Logical ?? (Logical ?? a b) c)"),
    ("a ? b : c ? d : e", "(Conditional a b (Conditional c d e))"),
    ("a = b = c", "(Assignment = a (Assignment = b c))"),
    ("a += b", "(Assignment += a b)"),
    ("a ||= b", "(Assignment ||= a b)"),
    ("x = function () {}", "(Assignment = names_value x (Function _ [] (Block [])))"),
    ("(x) = function () {}", "(Assignment = x (Function _ [] (Block [])))"),
    ("x.y = function () {}", "(Assignment = (Member x y) (Function _ [] (Block [])))"),
    ("x += function () {}", "(Assignment += x (Function _ [] (Block [])))"),
    ("x ??= () => 1", "(Assignment ??= names_value x (Arrow _ [] 1))"),
    ("a, b, c", "(Sequence [a b c])"),
    ("(a, b)", "(Sequence [a b])"),
    ("!a", "(Unary ! a)"),
    ("typeof void delete a.b", "(Unary typeof (Unary void (Unary delete (Member a b))))"),
    ("- -a", "(Unary - (Unary - a))"),
    ("++a", "(Update ++ prefix a)"),
    ("a.b--", "(Update -- (Member a b))"),
    ("a instanceof b in c", "(Binary in (Binary instanceof a b) c)"),
    ("new a", "(New a [])"),
    ("new a()", "(New a [])"),
    ("new a.b(c).d", "(Member (New (Member a b) [c]) d)"),
    ("new new a()()", "(New (New a []) [])"),
    ("new (a())()", "(New (Call a []) [])"),
    ("new a[b]`c`", "(New (TaggedTemplate (Member computed a b) (TemplateLiteral [(Quasi 'c' 'c' tail)] [])) [])"),
    ("a.b.c", "(Member (Member a b) c)"),
    ("a[b][c]", "(Member computed (Member computed a b) c)"),
    ("a.if.class", "(Member (Member a if) class)"),
    ("a(b, ...c, d)", "(Call a [b (Spread c) d])"),
    ("a?.b", "(Chain (Member optional a b))"),
    ("a?.b.c(d)?.[e]", "(Chain (Member computed optional (Call (Member (Member optional a b) c) [d]) e))"),
    ("(a?.b).c", "(Member (Chain (Member optional a b)) c)"),
    ("a?.(b)", "(Chain (Call optional a [b]))"),
    ("a?.5:1", "(Conditional a 0.5 1)"),
    (
        "f`x${a}y${b}`",
        "(TaggedTemplate f (TemplateLiteral [(Quasi 'x' 'x') (Quasi 'y' 'y') (Quasi '' '' tail)] [a b]))",
    ),
    ("`x${a}`", "(TemplateLiteral [(Quasi 'x' 'x') (Quasi '' '' tail)] [a])"),
    ("this", "(This)"),
    ("[a, , b, ...c]", "(Array [a _ b (Spread c)])"),
    ("[,]", "(Array [_])"),
    ("({})", "(Object [])"),
    (
        "({ a, b: c, 'd': e, 1: f, [g]: h, ...i })",
        "(Object [(Property init shorthand a a) (Property init b c) (Property init 'd' e) (Property init 1 f) (Property init computed g h) (Spread i)])",
    ),
    (
        "({ get a() {}, set a(b) {}, get, set, async, await: 1 })",
        "(Object [(Property get a (Function _ [] (Block []))) (Property set a (Function _ [b] (Block []))) (Property init shorthand get get) (Property init shorthand set set) (Property init shorthand async async) (Property init await 1)])",
    ),
    (
        "({ a() {}, *b() {}, async c() {}, async *d() {}, get() {}, async() {} })",
        "(Object [(Property init method a (Function _ [] (Block []))) (Property init method b (Function * _ [] (Block []))) (Property init method c (Function async _ [] (Block []))) (Property init method d (Function * async _ [] (Block []))) (Property init method get (Function _ [] (Block []))) (Property init method async (Function _ [] (Block [])))])",
    ),
    (
        "({ __proto__: a, ['__proto__']: b, __proto__() {} })",
        "(Object [(Property init sets_prototype __proto__ a) (Property init computed '__proto__' b) (Property init method __proto__ (Function _ [] (Block [])))])",
    ),
    (
        "({ if: 1, class: 2, get if() {} })",
        "(Object [(Property init if 1) (Property init class 2) (Property get if (Function _ [] (Block [])))])",
    ),
    ("import(a)", "(Import a _)"),
    ("import(a, b)", "(Import a b)"),
    ("/a[/]b/g", "(RegExpLiteral 'a[/]b' 'g')"),
    ("a / b / c", "(Binary / (Binary / a b) c)"),
    ("x = /=/", "(Assignment = x (RegExpLiteral '=' ''))"),
    ("a\\u0062c", "abc"),
    ("(function f() { return new.target })", "(Function f [] (Block [(Return (MetaProperty new target))]))"),
    ("eval(a)", "(Call eval [a])"),
]
FUNCTIONS = [
    (
        "function f(a, b = 1, { c, d: [e] }, ...g) {}",
        "(DeclareFunction f [a (Default b 1) (ObjectPattern [(Property init shorthand c c) (Property init d (ArrayPattern [e]))]) (Rest g)] (Block []))",
    ),
    (
        "function* g() { yield; yield a; yield* b; x = yield }",
        "(DeclareFunction * g [] (Block [(Do (Yield _)) (Do (Yield a)) (Do (Yield delegate b)) (Do (Assignment = x (Yield _)))]))",
    ),
    (
        "async function f() { await a; for await (b of c); }",
        "(DeclareFunction async f [] (Block [(Do (Await a)) (ForOf await b c (Empty))]))",
    ),
    ("async function* f() { yield await a }", "(DeclareFunction * async f [] (Block [(Do (Yield (Await a)))]))"),
    ("() => {}", "(Arrow _ [] (Block []))"),
    ("a => a", "(Arrow _ [a] a)"),
    ("(a, b) => a", "(Arrow _ [a b] a)"),
    (
        "(a, { b = 1 }, [c] = [], ...d) => a",
        "(Arrow _ [a (ObjectPattern [(Property init shorthand b (Default b 1))]) (Default (ArrayPattern [c]) (Array [])) (Rest d)] a)",
    ),
    ("async () => {}", "(Arrow async _ [] (Block []))"),
    ("async a => await a", "(Arrow async _ [a] (Await a))"),
    ("async (a, b) => {}", "(Arrow async _ [a b] (Block []))"),
    ("async(a)", "(Call async [a])"),
    ("async", "async"),
    ("async => async", "(Arrow _ [async] async)"),
    ("a => b => c", "(Arrow _ [a] (Arrow _ [b] c))"),
    ("() => ({})", "(Arrow _ [] (Object []))"),
    ("(a => a)(b)", "(Call (Arrow _ [a] a) [b])"),
    ("(function () {})", "(Function _ [] (Block []))"),
    ("(function* () {})", "(Function * _ [] (Block []))"),
    ("(async function f() {})", "(Function async f [] (Block []))"),
    (
        "function f() { 'use strict'; 'other'; a }",
        "(DeclareFunction f [] (Block [(Do 'use strict' 'use strict') (Do 'other' 'other') (Do a)]))",
    ),
    ("let f = async function* () {}", "(Declare let [(Bind f (Function * async _ [] (Block [])))])"),
]
PATTERNS = [
    ("var a, b = 1", "(Declare var [(Bind a _) (Bind b 1)])"),
    ("let [a, , b = 1, ...c] = d", "(Declare let [(Bind (ArrayPattern [a _ (Default b 1) (Rest c)]) d)])"),
    (
        "const { a, b: c, [d]: e, f = 1, ...g } = h",
        "(Declare const [(Bind (ObjectPattern [(Property init shorthand a a) (Property init b c) (Property init computed d e) (Property init shorthand f (Default f 1)) (Rest g)]) h)])",
    ),
    (
        "[a, b.c, d[e] = 1, ...f] = g",
        "(Assignment = (ArrayPattern [a (Member b c) (Default (Member computed d e) 1) (Rest f)]) g)",
    ),
    (
        "({ a, b: c.d, e = 1, f: [g], ...h.i } = j)",
        "(Assignment = (ObjectPattern [(Property init shorthand a a) (Property init b (Member c d)) (Property init shorthand e (Default e 1)) (Property init f (ArrayPattern [g])) (Rest (Member h i))]) j)",
    ),
    (
        "[a = 1, [b], { c }] = d",
        "(Assignment = (ArrayPattern [(Default a 1) (ArrayPattern [b]) (ObjectPattern [(Property init shorthand c c)])]) d)",
    ),
    ("[(a)] = b", "(Assignment = (ArrayPattern [a]) b)"),
    ("[(a) = function () {}] = b", "(Assignment = (ArrayPattern [(Default a (Function _ [] (Block [])))]) b)"),
    (
        "[a = function () {}] = b",
        "(Assignment = (ArrayPattern [(Default names_value a (Function _ [] (Block [])))]) b)",
    ),
    (
        "({ a: b = () => 1 } = c)",
        "(Assignment = (ObjectPattern [(Property init a (Default names_value b (Arrow _ [] 1)))]) c)",
    ),
    (
        "var { a: b = class {} } = c",
        "(Declare var [(Bind (ObjectPattern [(Property init a (Default names_value b (Class _ _ (ClassBody []))))]) c)])",
    ),
    ("let async, of, get, set", "(Declare let [(Bind async _) (Bind of _) (Bind get _) (Bind set _)])"),
]
CLASSES = [
    ("class A {}", "(DeclareClass A _ (ClassBody []))"),
    ("class A extends B {}", "(DeclareClass A B (ClassBody []))"),
    ("(class {})", "(Class _ _ (ClassBody []))"),
    ("(class A extends (B, C) {})", "(Class A (Sequence [B C]) (ClassBody []))"),
    (
        "class A { static m() { super.m } }",
        "(DeclareClass A _ (ClassBody [(Method method static m (Function _ [] (Block [(Do (Member (Super) m))])))]))",
    ),
    (
        "class A extends B { constructor() { super() } }",
        "(DeclareClass A B (ClassBody [(Method constructor constructor (Function _ [] (Block [(Do (Call (Super) []))])))]))",
    ),
    (
        "class A { a; b = 1; static c; static d = 2; #e; static #f = 3; 'g'; 1; [h] = 4 }",
        "(DeclareClass A _ (ClassBody [(Field a _) (Field b 1) (Field static c _) (Field static d 2) (Field #e _) (Field static #f 3) (Field 'g' _) (Field 1 _) (Field computed h 4)]))",
    ),
    (
        "class A { get a() {} set a(b) {} static get c() {} get; set; static; async }",
        "(DeclareClass A _ (ClassBody [(Method get a (Function _ [] (Block []))) (Method set a (Function _ [b] (Block []))) (Method get static c (Function _ [] (Block []))) (Field get _) (Field set _) (Field static _) (Field async _)]))",
    ),
    (
        "class A { async a() {} *b() {} async *c() {} async *#d() {} }",
        "(DeclareClass A _ (ClassBody [(Method method a (Function async _ [] (Block []))) (Method method b (Function * _ [] (Block []))) (Method method c (Function * async _ [] (Block []))) (Method method #d (Function * async _ [] (Block [])))]))",
    ),
    (
        "class A { static {} static { var a } }",
        "(DeclareClass A _ (ClassBody [(StaticBlock []) (StaticBlock [(Declare var [(Bind a _)])])]))",
    ),
    (
        "class A { #a; m() { return #a in this && this.#a } }",
        "(DeclareClass A _ (ClassBody [(Field #a _) (Method method m (Function _ [] (Block [(Return (Logical && (Binary in #a (This)) (Member (This) #a)))])))]))",
    ),
    (
        "class A { static async *[a]() {} static static; static get() {} }",
        "(DeclareClass A _ (ClassBody [(Method method computed static a (Function * async _ [] (Block []))) (Field static static _) (Method method static get (Function _ [] (Block [])))]))",
    ),
    (
        "class A { get\n*a() {} }",
        "(DeclareClass A _ (ClassBody [(Field get _) (Method method a (Function * _ [] (Block [])))]))",
    ),
    (
        "class A { async\na() {} }",
        "(DeclareClass A _ (ClassBody [(Field async _) (Method method a (Function _ [] (Block [])))]))",
    ),
]
STATEMENTS = [
    (";", "(Empty)"),
    ("{}", "(Block [])"),
    ("{ a; b }", "(Block [(Do a) (Do b)])"),
    ("if (a) b; else c", "(If a (Do b) (Do c))"),
    ("if (a) b; else if (c) d; else e", "(If a (Do b) (If c (Do d) (Do e)))"),
    ("while (a) b", "(While a (Do b))"),
    ("do a; while (b)", "(DoWhile (Do a) b)"),
    ("for (;;) a", "(For _ _ _ (Do a))"),
    (
        "for (var i = 0, j; i < 1; i++) a",
        "(For (Declare var [(Bind i 0) (Bind j _)]) (Binary < i 1) (Update ++ i) (Do a))",
    ),
    ("for (let a of b) c", "(ForOf (Declare let [(Bind a _)]) b (Do c))"),
    ("for (const a in b) c", "(ForIn (Declare const [(Bind a _)]) b (Do c))"),
    ("for (a of b) c", "(ForOf a b (Do c))"),
    ("for ([a, b] of c) d", "(ForOf (ArrayPattern [a b]) c (Do d))"),
    ("for ({ a = 1 } of b) c", "(ForOf (ObjectPattern [(Property init shorthand a (Default a 1))]) b (Do c))"),
    ("for (a.b in c) d", "(ForIn (Member a b) c (Do d))"),
    ("for (var a = (b in c); ;) d", "(For (Declare var [(Bind a (Binary in b c))]) _ _ (Do d))"),
    ("for (let in a) b", "(ForIn let a (Do b))"),
    ("for (async of => 1; ;) a", "(For (Arrow async _ [of] 1) _ _ (Do a))"),
    ("for (let of of a) b", "(ForOf (Declare let [(Bind of _)]) a (Do b))"),
    ("a: for (;;) { continue a; break a }", "(Labeled a (For _ _ _ (Block [(Continue a) (Break a)])))"),
    ("a: b: c", "(Labeled a (Labeled b (Do c)))"),
    (
        "switch (a) { case 1: b; case 2: default: c }",
        "(Switch a [(SwitchCase 1 [(Do b)]) (SwitchCase 2 []) (SwitchCase _ [(Do c)])])",
    ),
    ("throw a", "(Throw a)"),
    ("try { a } catch { b }", "(Try (Block [(Do a)]) (CatchClause _ (Block [(Do b)])) _)"),
    (
        "try { a } catch (b) { c } finally { d }",
        "(Try (Block [(Do a)]) (CatchClause b (Block [(Do c)])) (Block [(Do d)]))",
    ),
    (
        "try { a } catch ({ b }) { c }",
        "(Try (Block [(Do a)]) (CatchClause (ObjectPattern [(Property init shorthand b b)]) (Block [(Do c)])) _)",
    ),
    ("debugger", "(Debugger)"),
    ("with (a) b", "(With a (Do b))"),
    ("function f() { return a; return }", "(DeclareFunction f [] (Block [(Return a) (Return _)]))"),
    ("label: function f() {}", "(Labeled label (DeclareFunction f [] (Block [])))"),
    ("let", "let"),
    ("let = 1", "(Assignment = let 1)"),
    ("yield: a", "(Labeled yield (Do a))"),
    ("{ using a = b, c = d }", "(Block [(Declare using [(Bind a b) (Bind c d)])])"),
    (
        "async function f() { await using a = b }",
        "(DeclareFunction async f [] (Block [(Declare await using [(Bind a b)])]))",
    ),
]


@pytest.mark.parametrize(("source", "expected"), EXPRESSIONS + FUNCTIONS + PATTERNS + CLASSES + STATEMENTS)
def test_tree(source: str, expected: str) -> None:
    assert tree(source) == expected
