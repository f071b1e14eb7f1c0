"""A document to its machine. The document may come from anywhere: whatever is wrong with it is a `StateFormatError`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from ..builtins.library import find_function, find_holder
from ..compiler.link import link
from ..compiler.pauses import Frame, native_resumption, resumption
from ..compiler.unit import Template, Unit
from ..errors import ProgramMismatchError, StateFormatError
from ..machine import Machine
from ..program import Program
from ..runtime.arrays import MAX_LENGTH, JSArray
from ..runtime.async_generators import DRAINING, JSAsyncGenerator
from ..runtime.classes import JSClass
from ..runtime.closures import JSClosure
from ..runtime.completion import PAUSABLE
from ..runtime.generators import COMPLETED, RUNNING, START, SUSPENDED, JSGenerator
from ..runtime.helpers import HELPERS
from ..runtime.iteration import DONE
from ..runtime.names import python_name
from ..runtime.objects import JSFunction, JSObject
from ..runtime.promises import JSAsync, JSPromise
from ..runtime.properties import ABSENT, WRITABLE, Accessor, AttributedProps, note_index
from ..runtime.realm import Realm
from ..runtime.scopes import ScopeObject
from ..runtime.utf16 import units
from ..runtime.values import WELL_KNOWN_SYMBOLS, BigInt, Symbol, null
from ..syntax import JSSyntaxError
from . import kinds
from .format import FORMAT, shown_name
from .kind import Kind
from .slots import CHECKS, ITEMS, check, check_flags, check_function, check_items, check_locals, check_position
from .spelling import read_key
from .waiting import read_waiting
from .writer import GENERATOR_PROTOTYPES

_CONSTANTS = {
    "undefined": None, "NaN": float("nan"), "Infinity": float("inf"), "-Infinity": float("-inf"), "-0": -0.0,
    "done": DONE, "absent": ABSENT,
}  # fmt: skip


def load(document: Any, program: Program) -> Machine:
    """The machine that a state describes.

    Raises:
        StateFormatError: the document is of an unknown format, or damaged.
        ProgramMismatchError: it is the state of another program.
    """
    if not isinstance(document, Mapping) or "format" not in document:
        raise StateFormatError("This is no state of Sequential Flow: it has no format number.")
    if document["format"] != FORMAT:
        raise StateFormatError(
            f"The state has format {document['format']!r}; this release reads format {FORMAT}. "
            "Resume it with the release that wrote it, or a later one."
        )
    if document.get("program") != program.hash:
        raise ProgramMismatchError(
            f"The state belongs to the program {document.get('program')!r}, not to {program.hash!r}. "
            "Resume it with the very text that was executed."
        )
    try:
        return _Reader(document, program).machine()
    except (
        LookupError,
        TypeError,
        ValueError,
        AttributeError,
        AssertionError,
        ArithmeticError,
        JSSyntaxError,
    ) as error:
        raise StateFormatError(f"The state is damaged: {type(error).__name__}: {error}") from error
    except RecursionError:
        raise StateFormatError("The state is damaged: it is nested too deeply.") from None


class _Reader:
    def __init__(self, document: Mapping[str, Any], program: Program) -> None:
        self.document = document
        self.program = program
        self.realm = Realm(float, bytes, HELPERS)
        self.result = Machine(program, self.realm)
        self.realm.host = self.result
        self.made: dict[str, Any] = {}
        self.todo: list[tuple[Any, ...]] = []
        self.object_prototype = self.realm.object_prototype
        self.array_prototype = self.realm.array_prototype
        self.late: list[Callable[[], None]] = []
        self.sound: set[int] = set()

    def machine(self) -> Machine:
        document, result, realm = self.document, self.result, self.realm
        link(realm, self.program.unit)
        for source in document.get("units", ()):
            link(realm, result.add_unit(source), again=True)
        self.declare()
        for name in document.get("deleted", ()):
            realm.global_object.delete(name)
        self.globals()
        self.properties(realm.global_object, document.get("global", {}))
        for path, entry in document.get("builtins", {}).items():
            self.changed_builtin(path, entry)
        for row in document.get("templates", ()):
            realm.templates[row["at"], tuple(row["raw"])] = self.value(row["value"])
        result.frames = [self.frame(entry) for entry in document["stack"]]
        for frame in result.frames:
            if isinstance(frame.owner, Template) and frame.owner.kind != "function" and "G" not in frame.locals:
                raise ValueError("the frame of a generator has no generator")
        read_waiting(result, document, self.value, self.late.append)
        if "result" in document:
            result.main_ended, result.result = True, self.value(document["result"])
        self.finish()
        return result

    def finish(self) -> None:
        todo = self.todo
        while todo:
            work, *arguments = todo.pop()
            work(*arguments)
        for late in self.late:
            late()

    # -- the parts ------------------------------------------------------------------------------------------------------

    def declare(self) -> None:
        """Make the functions declared at the top of each unit, as the program's start does."""
        for unit in self.result.units:
            for node in unit.analysis.program.functions:
                binding = unit.analysis.program.bindings[node.id.name]
                if binding.storage == "global":
                    code = self.realm.globals[unit.table][unit.template_index(node)]
                    self.realm.globals[binding.python] = JSClosure(code, None)

    def globals(self) -> None:
        variables = self.realm.globals
        top = self.realm.global_object
        for name, node in self.document.get("globals", {}).items():
            self.put(variables, python_name(units(name)), node)
        for name, attributes in self.document.get("undeclared", {}).items():
            if attributes.__class__ is int:
                if attributes == 7:
                    top.attrs.pop(name, None)
                else:
                    top.attrs[name] = attributes
            else:
                top.attrs[name] = self.value(attributes)
                if top.attrs[name].__class__ is not Accessor:
                    raise ValueError("the attributes of a global variable are wrong")
                variables.pop(python_name(units(name)), None)

    def changed_builtin(self, path: str, entry: dict[str, Any]) -> None:
        target = self.builtin(path)
        props = target.attributed()
        if entry.get("whole") is True:
            props.attrs.clear()
            dict.clear(props)
        for node in entry.get("without", ()):
            key = self.value(node)
            props.attrs.pop(key, None)
            dict.pop(props, key, None)
        self.properties(target, entry)
        if "array" in entry:
            if not isinstance(target, JSArray):
                raise ValueError(f"{path} is no array")
            self.fill_cells(target, entry["array"])
        if "proto" in entry or (isinstance(target, JSArray) and target.cells is not None and target.cell_attrs):
            self.realm.index_setters = True
        for key, attributes in props.attrs.items():
            if attributes.__class__ is not int or not attributes & WRITABLE:
                note_index(props, key)

    def frame(self, entry: dict[str, Any]) -> Frame:
        name, key = entry["function"], entry["at"]
        local: dict[str, Any] = {}
        template = self.template(name)
        if template is None:
            owner = PAUSABLE.get(name)
            if owner is None:
                self.import_builtin(name)
                owner = PAUSABLE[name]
            names = native_resumption(owner, key).names
            for shown, node in entry.get("locals", {}).items():
                self.put(local, shown, node)
            check_locals(owner.function, names, local)
            return Frame(owner, key, local)
        found = resumption(template, key)
        frame = Frame(template, key, local)
        given = entry.get("locals", {})
        shown_names = {shown_name(python): python for python in found.names}
        for shown, node in given.items():
            self.put(local, shown_names[units(shown)], node)
        for shown, python in shown_names.items():
            if shown not in given and python.startswith("v_") and python not in found.reads:
                local.setdefault(python, None)
        return frame

    def import_builtin(self, name: str) -> None:
        """Import the file that declares a pausable built-in."""
        path = name.removeprefix("new ").removeprefix("get ").removeprefix("set ")
        find_holder(path.partition(".")[0].partition("[")[0])

    def template(self, name: str) -> Template | None:
        unit, slash, key = name.partition("/")
        if slash and unit.isdigit():
            return self.result.units[int(unit)].template(key)
        return self.program.unit.template(name)

    # -- values ---------------------------------------------------------------------------------------------------------

    def put(self, holder: Any, key: Any, node: Any) -> None:
        holder[key] = self.value(node)

    def value(self, node: Any) -> Any:
        """The value of a node; the parts of an object are read later, so nothing nests here but tuples."""
        cls = node.__class__
        if cls is str:
            return node if node.isascii() else units(node)
        if cls is int or cls is float:
            return float(node)
        if node is None:
            return null
        if cls is bool:
            return node
        if cls is list:
            array = JSArray(self.array_prototype, [])
            self.todo.append((self.fill_array, array, node))
            return array
        for tag in node:
            if tag[:1] == "$" and tag[:2] not in ("$$", "$\\"):
                reader = _READERS.get(tag)
                if reader is not None:
                    return reader(self, node[tag] if len(node) == 1 else node)
                row = kinds.by_tag(tag)
                if row is not None:
                    return self.kind(row, tag, node)
                raise StateFormatError(f"The state has a value of the unknown kind {tag!r}.")
            break
        made = JSObject(self.object_prototype, {})
        self.todo.append((self.fill_object, made.props, node))
        return made

    def fill_array(self, array: JSArray, node: list[Any]) -> None:
        value = self.value
        array.items = [
            float(item) if item.__class__ is int else item if item.__class__ is str and item.isascii() else value(item)
            for item in node
        ]

    def fill_object(self, props: dict[Any, Any], node: dict[str, Any]) -> None:
        for key, item in node.items():
            cls = item.__class__
            if cls is int:
                read: Any = float(item)
            elif cls is str and item.isascii():
                read = item
            else:
                read = self.value(item)
            props[key if key[:1] != "$" and key.isascii() else read_key(key)] = read

    def constant(self, name: str) -> Any:
        if name == "global":
            return self.realm.global_object
        if name == "realm":
            return self.realm
        return _CONSTANTS[name]

    def reference(self, number: str) -> Any:
        if number not in self.made:
            self.made[number] = self.value(self.document["heap"][number])
        return self.made[number]

    def builtin(self, path: str) -> Any:
        try:
            find_holder(path)
        except (KeyError, ImportError):
            pass
        else:
            return self.realm.intrinsic(path)
        found = self.realm.natives.get(path)
        if found is None:
            entry, key, part = find_function(path)
            made = entry.rows[key].make(self.realm)
            found = made if part == "value" else getattr(made, part)
        return found

    def declared(self, name: str) -> Any:
        value = self.realm.globals[python_name(units(name))]
        if value.__class__ is not JSClosure:
            raise StateFormatError(f"The state names a function {name!r} that is not declared.")
        return value

    def string(self, escaped: str) -> str:
        return units(escaped.encode("ascii").decode("unicode_escape"))

    def bigint(self, digits: str) -> BigInt:
        return BigInt(int(digits, 16))

    def integer(self, value: int) -> int:
        if value.__class__ is not int:
            raise ValueError("an integer is expected")
        return value

    def list(self, node: Any) -> Any:
        made = [None] * len(node)
        self.todo.append((lambda: made.__setitem__(slice(None), [self.value(item) for item in node]),))
        return made

    def tuple(self, node: Any) -> Any:
        return tuple([self.value(item) for item in node])

    def symbol(self, node: Any) -> Symbol:
        if not isinstance(node, dict):
            return Symbol(None if node is None else self.value(node))
        if "wellKnown" in node:
            return WELL_KNOWN_SYMBOLS[node["wellKnown"]]
        description = None if node["$symbol"] is None else self.value(node["$symbol"])
        key = self.value(node["key"])
        return self.realm.symbol_registry.setdefault(key, Symbol(description, key))  # type: ignore[no-any-return]

    def function(self, node: Any) -> JSClosure:
        if not isinstance(node, dict):
            node = {"$function": node}
        template = self.template(node["$function"])
        if template is None:
            raise StateFormatError(f"The program has no function {node['$function']!r}.")
        code = self.realm.globals[template.unit.table][template.index]
        if "fields" in node:
            made: JSClosure = JSClass(code, None)
        else:
            made = JSClosure(code, None)
        if node.get("constructor") is False:
            made.construct = None

        def fill() -> None:
            if "scope" in node:
                made.scope = self.value(node["scope"])
                if not isinstance(made.scope, ScopeObject):
                    raise ValueError("a function's scope is no scope")
            if "home" in node:
                made.home = self.value(node["home"])
                if not isinstance(made.home, JSObject):
                    raise ValueError("the home of a function is no object")
                if made.__class__ is JSClosure:
                    made.construct = None
            if isinstance(made, JSClass):
                made.fields = self.value(node["fields"])
                made.private_methods = self.value(node["private_methods"])
            if "named" in node:
                made.named = self.value(node["named"])
            if "attrs" in node or "proto" in node or "extensible" in node or "private" in node:
                if "attrs" in node:
                    made.props = AttributedProps()
                self.properties(made, node)

        self.todo.append((fill,))
        return made

    def generator(self, node: Any) -> JSGenerator:
        if not isinstance(node, dict):
            node = {"$generator": node}
        made = JSGenerator(self.realm.intrinsic(GENERATOR_PROTOTYPES[JSGenerator]))
        self.suspended(made, node, node["$generator"])
        self.todo.append((self.properties, made, node))
        return made

    def async_(self, node: Any) -> JSAsync:
        made = JSAsync(None)  # type: ignore[arg-type]
        self.suspended(made, node, node["$async"])

        def fill() -> None:
            made.promise = self.value(node["promise"])
            if made.promise.__class__ is not JSPromise:
                raise ValueError("the promise of an async function is none")

        self.todo.append((fill,))
        return made

    def async_generator(self, node: Any) -> JSAsyncGenerator:
        made = JSAsyncGenerator(self.realm.intrinsic(GENERATOR_PROTOTYPES[JSAsyncGenerator]))
        self.suspended(made, node, node["$asyncGenerator"])

        def fill() -> None:
            made.queue = self.value(node["queue"])
            self.late.append(partial(check_items, "asyncGenerator", "queue", made.queue))
            self.properties(made, node)

        self.todo.append((fill,))
        return made

    def suspended(self, made: Any, node: dict[str, Any], state: str) -> None:
        """The state and the frame of what stops at a yield or await."""
        if state not in (START, SUSPENDED, RUNNING, COMPLETED, DRAINING):
            raise ValueError("the state of a generator is wrong")
        made.state = state
        if "function" in node:
            frame = self.frame(node)
            frame.locals["G"] = made
            made.frame = (self.realm, frame)
        elif state in (START, SUSPENDED):
            raise ValueError("what is suspended has no frame")

    def scope(self, node: Any) -> ScopeObject:
        if not isinstance(node, dict):
            node = {"$scope": node}
        key = node["$scope"]
        name = self.scope_name(key)
        made = self.realm.globals[name]()
        made.up = None

        def fill() -> None:
            if "up" in node:
                made.up = self.value(node["up"])
            names = {shown_name(python): python for python in made.names}
            for shown, item in node.get("vars", {}).items():
                setattr(made, names[units(shown)], self.value(item))

        self.todo.append((fill,))
        return made  # type: ignore[no-any-return]

    def scope_name(self, key: str) -> str:
        unit, slash, place = key.partition("/")
        owner: Unit = self.result.units[int(unit)] if slash else self.program.unit
        for name, cls in owner.scope_classes().items():
            if cls.key == f"{owner.index}/{place if slash else key}":  # type: ignore[attr-defined]
                return name
        raise StateFormatError(f"The program has no scope at {key}.")

    def kind(self, row: Kind, tag: str, node: dict[str, Any]) -> Any:
        fields = node[tag]
        made: Any = object.__new__(row.cls)
        is_object = isinstance(made, JSObject)
        if is_object:
            made.proto = None if row.proto is None else self.realm.intrinsic(row.proto)
            if not isinstance(made, JSFunction):
                made.props = {}
        if row.text:
            if not isinstance(fields, dict):
                fields = {row.text: fields}
            setattr(made, row.text, check(row.tag, row.text, fields.get(row.text)))
        for name in row.raw:
            if name in row.defaults and name not in fields:
                setattr(made, name, row.defaults[name])
                continue
            value = fields[name]
            value = [tuple(item) for item in value] if name == "trace" else value
            setattr(made, name, check(row.tag, name, value))
        entries: list[Any] = []
        if row.cls is JSArray:
            made.items, made.cells = [], None
        if row.write is not None:
            row.finish(made, entries)  # type: ignore[misc]

        def fill() -> None:
            for name in row.values:
                if name in fields:
                    value = check(row.tag, name, self.value(fields[name]))
                    setattr(made, name, value)
                    if (row.tag, name) in ITEMS:
                        self.late.append(partial(check_items, row.tag, name, value))
                elif name in row.defaults:
                    usual = row.defaults[name]
                    setattr(made, name, [] if usual.__class__ is list else usual)
                elif (row.tag, name) in CHECKS:
                    raise ValueError(f"the {name} of a {row.tag} is missing")
            if row.cls is JSArray:
                self.fill_cells(made, fields)
            if row.write is not None:
                entries[:] = [self.value(item) for item in fields["entries"]]
            if is_object and not isinstance(made, JSFunction):
                self.properties(made, node)
            if row.finish is not None:
                if isinstance(made, JSFunction):
                    row.finish(made, self.realm)
                    if "attrs" in node:
                        made.props = AttributedProps()
                    self.properties(made, node)
                else:
                    # Keys of a collection are hashed, and counted by iterators, once all values are there.
                    self.late.append(lambda: row.finish(made, entries))  # type: ignore[misc]

        self.todo.append((fill,))
        return made

    def check_chain(self, made: JSObject | None) -> None:
        """Refuse prototypes that go in a circle: whoever walks up such a chain comes to no end."""
        chain: set[int] = set()
        while made is not None and id(made) not in self.sound:
            if id(made) in chain:
                raise ValueError("the prototypes go in a circle")
            chain.add(id(made))
            made = made.proto
        self.sound |= chain

    def fill_cells(self, array: JSArray, fields: dict[str, Any]) -> None:
        array.make_holes(check_position(fields["length"], MAX_LENGTH))
        cells = array.make_sparse()
        for row in fields["cells"]:
            value = self.value(row[1])
            index = check_position(row[0], array.size - 1)
            if len(row) > 2 and row[2] == "accessor":
                if value.__class__ is not Accessor:
                    raise ValueError("an accessor is none")
                array.cell_attrs[index] = value
                continue
            cells[index] = value
            if len(row) > 2:
                array.cell_attrs[index] = check_flags(row[2])
        if fields.get("lengthWritable") is False:
            array.size_writable = False

    def properties(self, made: JSObject, node: dict[str, Any]) -> None:
        if "proto" in node:
            proto = self.value(node["proto"])
            if proto is not null and not isinstance(proto, JSObject):
                raise ValueError("a prototype is no object")
            made.proto = proto if isinstance(proto, JSObject) else None
            self.late.append(partial(self.check_chain, made))
        if "private" in node:
            parts = self.value(node["private"])
            self.late.append(lambda: setattr(made, "private", dict(zip(parts[::2], parts[1::2], strict=True))))
        if "props" in node:
            self.fill_object(made.props, node["props"])
        if "attrs" in node:
            props = made.attributed()
            for row in node["attrs"]:
                key = self.value(row[0])
                if key.__class__ is not str and key.__class__ is not Symbol:
                    raise ValueError("the name of a property is wrong")
                if len(row) == 4:
                    getter, setter = check_function(self.value(row[2])), check_function(self.value(row[3]))
                    props.attrs[key] = Accessor(getter, setter, check_flags(row[1]))
                    dict.pop(props, key, None)
                else:
                    props.attrs[key] = check_flags(row[1])
                    dict.__setitem__(props, key, self.value(row[2]))
        if node.get("extensible") is False:
            made.attributed().extensible = False
        if made.__class__ is JSArray:
            made.settle_dense()


_READERS: dict[str, Callable[[_Reader, Any], Any]] = {
    "$": _Reader.constant,
    "$ref": _Reader.reference,
    "$builtin": _Reader.builtin,
    "$var": _Reader.declared,
    "$string": _Reader.string,
    "$bigint": _Reader.bigint,
    "$int": _Reader.integer,
    "$list": _Reader.list,
    "$tuple": _Reader.tuple,
    "$symbol": _Reader.symbol,
    "$function": _Reader.function,
    "$scope": _Reader.scope,
    "$generator": _Reader.generator,
    "$async": _Reader.async_,
    "$asyncGenerator": _Reader.async_generator,
}
