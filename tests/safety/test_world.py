"""What compiled code can reach: its own variables, the helpers, and nothing else of Python's."""

from __future__ import annotations

import ast
import builtins
from types import FunctionType, ModuleType
from typing import Any

import pytest

from js_harness.programs import all_programs
from sequential_flow.program import Program
from sequential_flow.runtime.helpers import HELPERS
from sequential_flow.runtime.realm import Realm
from sequential_flow.syntax import JSSyntaxError

FROM_PYTHON = frozenset(
    """next float str len list dict AttributeError IndexError KeyError NameError Exception OverflowError TypeError
    ValueError ZeroDivisionError""".split()
)
"""All that compiled code may call of Python's own, under its own name."""

ATTRIBUTES = frozenset(
    """py construct props items append extend scope up home active value done object new_target this advance returns array
    object_prototype string_prototype global_object array_prototype proto cells named __class__""".split()
)
"""All attributes that compiled code reads, but for variables (``v_…``) and private names (``private_…``)."""

OF_PYTHON = frozenset(vars(builtins)) - {"_"}
"""Python's own names; ``_`` is the last value that a console showed (doctest leaves one), and no name of Python's."""

PARTS = 8


def test_helpers_hold_nothing_of_pythons_but_this() -> None:
    mine = {
        name for name, value in HELPERS.items() if getattr(builtins, name, None) is value and name in vars(builtins)
    }
    assert mine == FROM_PYTHON
    dangerous = [
        getattr(builtins, name) for name in vars(builtins) if name not in FROM_PYTHON and not name.startswith("_")
    ]
    dangerous = [value for value in dangerous if callable(value)]
    assert [name for name, value in HELPERS.items() if any(value is each for each in dangerous)] == []
    assert [name for name, value in HELPERS.items() if isinstance(value, ModuleType | dict)] == []


def test_helpers_are_the_builtins_of_compiled_code() -> None:
    realm = Realm(float, bytes, HELPERS)
    assert realm.globals["__builtins__"] is HELPERS
    assert {name for name in realm.globals if not name.startswith("v_")} == {"__builtins__", "R"}
    probe = FunctionType(compile("open", "probe", "eval"), realm.globals)
    with pytest.raises(NameError):
        probe()


def names_of(text: str) -> tuple[set[str], set[str]]:
    """The names and the attributes that Python text says."""
    tree = ast.parse(text)
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    return names, {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}


@pytest.mark.parametrize("part", range(PARTS))
def test_compiled_code_says_nothing_dunder(part: int) -> None:
    """Whatever a program says, the Python made of it has no attribute or name of Python's inner workings."""
    for program in all_programs()[part::PARTS]:
        try:
            unit = Program(program.code, "auto").unit
            texts = [template.python() for template in unit.templates]
        except JSSyntaxError:
            continue
        for text in texts:
            names, attributes = names_of(text)
            assert names & OF_PYTHON <= FROM_PYTHON | {"None", "True", "False"}, program.name
            assert not [name for name in names if name.startswith("__")], program.name
            odd = {name for name in attributes - ATTRIBUTES if not name.startswith(("v_", "private_"))}
            assert not odd, program.name


ESCAPES: dict[str, Any] = {
    "this.constructor.constructor('return typeof process')()": "undefined",
    "this.constructor.constructor('return this')() === globalThis": True,
    "[].constructor.constructor('return typeof require')()": "undefined",
    "(() => {}).constructor('return typeof __builtins__ + typeof __import__ + typeof open')()": "undefinedundefinedundefined",
    "typeof v_x + typeof R + typeof T + typeof U0 + typeof JSObject + typeof HELPERS": "undefined" * 6,
    "try { ({}).__class__.__bases__ } catch (e) { e.name }": "TypeError",
    "[].__class__ === undefined && (() => 1).__globals__ === undefined && 'x'.__init__ === undefined": True,
    "(() => 1).py === undefined && [].items === undefined && ({}).props === undefined && [].proto === undefined": True,
    "const o = {}; o.py = () => 1; try { o() } catch (e) { e.name }": "TypeError",
    "const o = { construct: () => 1 }; try { new o() } catch (e) { e.name }": "TypeError",
    "const a = [1]; a.items = [2]; a.cells = 3; a[0] + a.length": 2,
    "const f = () => 1; f.py = () => 2; f.construct = () => 3; f.realm = 4; f()": 1,
    "'{0.__class__}'.format === undefined": True,
    "'%s %(x)s {} {0.__class__.__mro__}'.replace('%s', '{0.__init__}')": "{0.__init__} %(x)s {} {0.__class__.__mro__}",
    "`${'{}'}%s\\0`": "{}%s\0",
    "'\\x00\\u2028'.length + `\0`.length": 3,
    "globalThis.__builtins__ = { open: 1 }; typeof open": "undefined",
    "globalThis['__builtins__'] = null; [3, 1, 2].sort().join()": "1,2,3",
    "globalThis.R = 1; globalThis.T = 2; globalThis.U0 = 3; [1, 2].map(x => x + R + T + U0).join()": "7,8",
    "var next = 1, float = 2, str = 3, len = 4, list = 5; let s = ''; for (let i = 0; i < 3; i++) s += `${i}${next}`; s": "011121",
    "delete globalThis.R; typeof R": "undefined",
    "Object.getOwnPropertyNames(globalThis).filter(n => n.startsWith('__') || n.length == 1).length": 0,
    "for (const k in globalThis) if (k.startsWith('_')) throw k; 1": 1,
    "({}).__proto__ = { polluted: 1 }; ({}).polluted === undefined": True,
    'JSON.parse(\'{"__proto__": {"polluted": 1}}\').polluted === undefined && ({}).polluted === undefined': True,
    "const o = Object.create(null); o.__proto__ = 5; o.__proto__": 5,
    "try { null.__class__ } catch (e) { e instanceof TypeError && !e.stack.includes('.py') }": True,
    "try { (function f() { f() })() } catch (e) { String(e.stack).includes('/') }": False,
    "new Error('x').stack.includes('Python') || new Error('x').stack.includes('sequential_flow')": False,
    "(0, eval)('typeof __import__')": "undefined",
    "new Function('x', 'return [typeof x, typeof __name__, typeof __file__].join()')(1)": "number,undefined,undefined",
    "new Function('/*', '*/){')": ("SyntaxError",),
    "new Function('}); process.exit(); (function () {')": ("SyntaxError",),
    "new Function('a = 1) { return 5 }, (x', '')": ("SyntaxError",),
}


@pytest.mark.parametrize("source", ESCAPES)
def test_an_escape_leads_nowhere(source: str) -> None:
    from sequential_flow import SequentialFlow

    task = SequentialFlow().execute(source)
    expected = ESCAPES[source]
    if isinstance(expected, tuple):
        assert task.error_detail is not None and (task.error_detail.name,) == expected
        return
    assert task.error_detail is None or task.error_detail.code == "depth_limit", task.error_detail
    assert task.status == "error" or task.result == expected
