"""Names that mean something to Python, to this engine or to nobody, and programs that use them as ordinary JavaScript."""

from __future__ import annotations

import json

IDENTIFIERS = (
    # Python's attributes, keywords and built-ins
    "__class__", "__dict__", "__globals__", "__builtins__", "__init__", "__import__", "__name__", "__slots__", "__debug__",
    "__subclasses__", "__mro__", "__code__", "__closure__", "__getattribute__", "__reduce__", "__defineGetter__",
    "__", "_", "_0", "f_globals", "f_locals", "f_back", "gi_frame", "cr_frame", "tb_frame", "co_code",
    "None", "True", "False", "def", "lambda", "pass", "raise", "global", "nonlocal", "del", "elif", "except", "is", "not",
    "and", "or", "exec", "print", "open", "getattr", "setattr", "globals", "locals", "vars", "dir", "type", "object", "id",
    "str", "len", "float", "int", "list", "dict", "next", "iter", "repr", "sorted", "assert", "self", "cls", "format",
    "KeyError", "AttributeError", "IndexError", "Exception", "BaseException", "SystemExit", "NotImplemented",
    # what compiled code and the runtime call their own
    "v_x", "v_", "v_v_x", "R", "T", "U0", "U1", "S0_0", "S0_1", "G", "V", "E", "fn", "up", "completion", "jump", "again0",
    "first", "error", "locals", "f", "e", "s1_1", "t1_1", "t3_18", "i1_50", "x1_50", "list1_66", "frame", "scope", "key",
    "py", "props", "proto", "items", "cells", "attrs", "realm", "own", "home", "code", "named", "construct", "value",
    "args", "kwargs", "JSObject", "JSClosure", "Throw", "HELPERS", "add_slow", "get_v", "DONE", "ABSENT", "null_",
    # names of the language and of prototypes
    "constructor", "prototype", "hasOwnProperty", "toString", "valueOf", "toJSON", "then", "length", "name", "caller",
    "of", "get", "set", "async", "from", "as", "target", "eval_", "undefined_", "NaN_",
    # letters of other alphabets, among them those that stand for escapes in Python names
    "$", "$$", "$1", "_$_", "é", "ǃ", "ǀ", "ǁ", "ǃe9ǃ", "ǀx", "x\u01c33_5", "名前", "ﬁ", "ſ", "ℌ", "K", "ª", "ò", "o\u0300",
    "\U0001d4d0", "x\u200c", "x\u200d", "\\u0061b", "\\u{1d4d0}", "a" * 5_000, "é" * 2_000,
)  # fmt: skip

KEYS = (
    *IDENTIFIERS[:-4],
    "", " ", "'", '"', "\\", "\n", "\r", "\u2028", "\0", "\0\0x", "a\0b", "'''", '"""', "\\'", "\\n", "\\x41", "\\N{DIGIT ONE}",
    "\\u0041", "{}", "{0}", "{0.__class__}", "{x!r}", "%s", "%(x)s", "%", "%%", "${x}", "`", "a.b", "a-b", "a b", "a:b", "0", "1",
    "-1", "1.5", "01", "4294967295", "1e3", "Infinity", "NaN", "undefined", "null", "true", "this", "if", "while", "yield", "await",
    "class", "import", "$ref", "$", "$$", "$\\x", "$function", "$builtin", "format", "globals", "heap", "\ud800", "\udc00x",
    "\U0001f600", "')+__import__('os').system('true')+('", '"+open("/etc/passwd").read()+"', "\\')\nimport os\n#", "x" * 5_000,
)  # fmt: skip


def binding_program(name: str) -> tuple[str, object]:
    """A program that binds a name in every way, paused in the middle, and what it gives."""
    program = f"""
      var {name} = 1;
      const read = () => {name};
      function grow() {{ {name} += 1; return {name} }}
      const seen = [{name}, read(), grow(), typeof {name}];
      {{ let {name} = 'block'; seen.push({name}); {{ const {name} = 'inner'; seen.push((() => {name})()) }} seen.push({name}) }}
      for (let {name} = 0; {name} < 2; {name}++) seen.push((() => {name})());
      for (const {name} of ['of']) seen.push({name});
      for (const {name} in {{ in: 1 }}) seen.push((() => {name})());
      try {{ throw 'caught' }} catch ({name}) {{ seen.push({name}, (() => {name})()) }}
      try {{ throw {{ {name}: 'from' }} }} catch ({{ {name} }}) {{ seen.push({name}) }}
      {name}: for (;;) {{ for (;;) break {name} }}
      seen.push((function ({name}) {{ return {name} }})('parameter'));
      seen.push((function ({name} = 'default') {{ return (() => {name})() }})());
      seen.push((function (...{name}) {{ return {name}.length }})(1, 2));
      seen.push((function ({{ {name} }}, [...other]) {{ {name} = {name} + other; return {name} }})({{ {name}: 'a' }}, [1]));
      seen.push((function {name}(again) {{ return again ? typeof {name} : {name}(true) }})());
      const [{{ {name}: renamed = 'missing' }}] = [Object.create(null)];
      seen.push(renamed, {{ {name}: 5 }}.{name}, {{ {name}() {{ return 6 }} }}.{name}());
      (() => {{ var {name}; seen.push({name}); {name} = fetch('x'); seen.push({name}); (() => seen.push({name}))() }})();
      {name} = fetch('x');
      seen.push({name}, read(), typeof {name});
      seen
    """
    return program, [
        1, 1, 2, "number", "block", "inner", "block", 0, 1, "of", "in", "caught", "caught", "from", "parameter", "default",
        2, "a1", "function", "missing", 5, 6, None, "answer", "answer", "answer", "answer", "string",
    ]  # fmt: skip


def key_program(key: str) -> tuple[str, object]:
    """A program that uses a text as a property name and as a value in every way, and what it gives."""
    literal = json.dumps(key)
    program = f"""
      const key = {literal}, o = {{ [key]: 1 }}, seen = [];
      seen.push(o[{literal}], o[key], key in o, Object.keys(o).length, Object.hasOwn(o, key), JSON.parse(JSON.stringify(o))[key]);
      o[key] += 1;
      const {{ [key]: taken, ...rest }} = o;
      seen.push(taken, Object.keys(rest).length, {{ ...o }}[key], delete o[key], key in Object.create(null));
      const fresh = Object.create(null);
      seen.push(fresh[key], typeof fresh[{literal}]);
      Object.defineProperty(fresh, key, {{ get: () => 'got', enumerable: true, configurable: true }});
      for (const k in fresh) seen.push(k === key, fresh[k]);
      const map = new Map([[key, 'mapped']]), f = {{ [key]() {{ return 7 }} }};
      seen.push(map.get({literal}), f[key](), f[key].name === key, Symbol(key).description === key, Symbol.for(key).toString().length);
      const fresh2 = Object.create(null, {{ kept: {{ value: key, enumerable: true }} }});
      fresh2[key] = key;
      const before = `${{key}}|${{key.length}}`;
      fetch('x');
      seen.push(fresh2[key] === {literal}, fresh[key], map.get(key), f[key](), before === `${{key}}|${{key.length}}`, key === {literal});
      try {{ null[key] }} catch (e) {{ seen.push(e.message.includes(key)) }}
      try {{ throw new Error(key) }} catch (e) {{ seen.push(e.message === key, String(e).length - key.length) }}
      seen
    """
    size = len(key.encode("utf-16-le", "surrogatepass")) // 2
    return program, [
        1, 1, True, 1, True, 1, 2, 0, 2, True, False, None, "undefined", True, "got", "mapped", 7, True, True, size + 8,
        True, "got", "mapped", 7, True, True, True, True, 7 if size else 5,
    ]  # fmt: skip
