"""Programs that look like errors and are none."""

from __future__ import annotations

import pytest

from sequential_flow.syntax import parse

ACCEPTED = [
    "var a; var a; function a() {} function a() {}",
    "function f(a, a) { var a; function a() {} }",
    "try {} catch (e) { var e }",
    "let a; { let a; { var b } }",
    "for (let i;;) { let i }",
    "{ function a() {} } function a() {}",
    "switch (1) { case 1: function a() {} }",
    "a: { break a } a: b",
    "a: while (1) { b: while (1) { continue a } }",
    "a: b: while (1) continue a",
    "while (1) { (function () { a: while (1) break a })() }",
    "({ a = 1 } = b)",
    "({ a = 1 }) => a",
    "[{ a = 1 }] = b",
    "async ({ a = 1 }) => a",
    "for ({ a = 1 } of b);",
    "for (let [a] of b); for (let { a } of b); for (const a of b);",
    "for (let = 1;;) break",
    "for ((async) of a);",
    "for ((let) of a);",
    "for (let.a in b);",
    "for (var i = (a in b) ? 1 : 2; ;) break",
    "for (var f = function () { a in b }; ;) break",
    "for (var a = [b in c], d = { e: f in g }, h = i[j in k], l = m(n in o), p = `${q in r}`; ;) break",
    "for (x => { a in b }; ;) break",
    "x = c => d",
    "({ __proto__: a, '__proto__': b } = c)",
    "({ __proto__: a, ['__proto__']: b, __proto__() {} })",
    "({ __proto__, __proto__: a })",
    "var yield, await, async, of, get, set, static, let, implements",
    "function yield() {} function await() {}",
    "function f() { await: a; yield: b }",
    "function* g() { function f() { yield = 1 } }",
    "async function f() { function g() { await = 1 } }",
    "function* g() { (yield) ? yield : yield }",
    "function* g() { yield* a }",
    "function* g() { yield /a/; yield [a]; yield { a }; yield yield a }",
    "async function f() { (await a) ** b; await a.b; -await a; await (await b) }",
    "async function f() { for await (async of a); }",
    "(await) => a",
    "async () => { await a }",
    "async\nfunction f() {}",
    "class A { static async *[Symbol.iterator]() {} 'constructor'() {} }",
    "class A { static constructor() {} static get constructor() {} }",
    "class A { prototype() {} ['constructor']() {} ['constructor']() {} static ['prototype']() {} }",
    "class A { get #a() {} set #a(b) {} static #b; m() { this.#a = A.#b } }",
    "class A { m() { class B { n() { this.#a } } } #a }",
    "class A { #a; m() { delete this.#a.b; return #a in this in b } }",
    "class A extends B { constructor() { (() => super())() } m() { (() => super.m)() } }",
    "class A { a = function () { arguments }; static { (function () { arguments; return })() } }",
    "class A { a = () => { this; new.target; super.b } }",
    "class A { static { var await_; function f() { await } } }",
    "class A { get; set; static; async\nb; 'c'\nd }",
    "({ m() { super.a }, get b() { return super.b } })",
    "function f() { new.target; () => new.target }",
    "delete a; delete a.b; delete (a)",
    "'\\07'; 010; 08; 09.5; 010.toString()",
    "function f() { 'use strict' } with (a) {}",
    "('use strict'); with (a) {}",
    "'use strict' + 1; with (a) {}",
    "'use\\x20strict'; with (a) {}",
    "function f(a = () => { 'use strict' }) {}",
    "(a ?? b) || c; a ?? (b && c); (-a) ** b; a ** -b",
    "a?.b.c; a?.[b]; a?.(c); a ?.5 : 1; (a?.b)`c`; new (a?.b)()",
    "a = b\n++c",
    "if (a) ; else b",
    "do a; while (b) c",
    "do ; while (0) x",
    "x => {}\n/a/g",
    "x\n/a/g",
    "a = /[/]/; b = a / /b/.c",
    "`${`${a}`}` + `}`",
    "f`\\u{}\\07`",
    "'\u2028\u2029'",
    "#!/usr/bin/env node\na",
    "\ufeffa\xa0=\u30001",
    "/* \n */ a /* */ // b",
    "a < !--b; a <!--b",
    "1..a; 1.0.b; 1 .c; 1e3.d; .5; 0xfF; 0B1; 0O7; 1_000; 10n; 0x1n",
    "({ 1: a, 0x10: b, 1n: c, .5: d })",
    "async (a, ...[b]) => c",
    "((a, b) => c)(d)",
    "(a, b,) => c; f(a, b,); function g(a, b,) {}",
    "new a; new a.b.c; new (a())(); new a()()",
    "import(a).then(b); import(a, b,)",
    "if (a) { function f() {} }",
    "let\na = 1",
    "var a\nlet\nb",
    "if (1) let\nx",
    "eval = 1; arguments = 2; [eval] = a",
    "\\u{61}bc = a\\u0062; ({ v\\u0061r: 1 }).v\\u0061r",
    "async = 1; async.a; async[b]; async\n(a)",
    "var \U00010400 = ª, ℘",
    "{ using: 1 }",
    "using = 1; using\na = 2; using[a] = b",
    "for (using of a); for (using in a);",
]


@pytest.mark.parametrize("source", ACCEPTED)
def test_accepted(source: str) -> None:
    parse(source)


@pytest.mark.parametrize(
    "source",
    [
        "await a",
        "for await (a of b);",
        "async () => 1; await a",
        "await using_",
        "f(await a, `${await b}`)",
        "a = await b",
    ],
)
def test_await_at_the_top(source: str) -> None:
    assert parse(source, allow_await=True).has_await
    assert parse(source, allow_await="auto").has_await


@pytest.mark.parametrize("source", ["var await = 1", "await", "await = a", "await: a", "await.b", "() => await"])
def test_await_as_a_name(source: str) -> None:
    assert not parse(source, allow_await="auto").has_await
    assert not parse(source).has_await


def test_return_at_the_top() -> None:
    assert parse("return 1", allow_return=True).has_return
    assert not parse("function f() { return 1 }", allow_return=True).has_return
