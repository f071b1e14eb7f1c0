"""A machine to its document. One pass, without recursion: what is met a second time moves to the heap."""

from __future__ import annotations

from typing import Any

from ..builtins.library import GLOBAL_NAMES
from ..compiler.pauses import Frame, resumption, suspended_frame
from ..compiler.unit import Template
from ..fetch import FetchRequest
from ..machine import Machine
from ..runtime.arrays import JSArray
from ..runtime.async_generators import JSAsyncGenerator
from ..runtime.classes import JSClass
from ..runtime.closures import JSClosure
from ..runtime.completion import Pausable
from ..runtime.generators import JSGenerator
from ..runtime.global_object import GlobalObject
from ..runtime.iteration import DONE
from ..runtime.names import javascript_name
from ..runtime.objects import JSFunction, JSObject, NativeFunction
from ..runtime.promises import JSAsync
from ..runtime.properties import ABSENT, ALL, HIDDEN, Accessor, AttributedProps, LazyProps
from ..runtime.realm import Realm
from ..runtime.scopes import ScopeObject
from ..runtime.timers import Timer
from ..runtime.values import BigInt, Symbol, null
from . import kinds
from .format import FORMAT, MAX_DEPTH, shown_name
from .spelling import MAX_EXACT, write_key, write_number, write_string

GENERATOR_PROTOTYPES = {
    JSGenerator: "GeneratorFunction.prototype.prototype",
    JSAsyncGenerator: "AsyncGeneratorFunction.prototype.prototype",
}
_ONLY_STRINGS = frozenset({str})


def dump(machine: Machine) -> dict[str, Any]:
    """The state of a paused machine, ready for ``json.dumps``.

    Raises:
        TypeError: a value that no state can hold; a bug of ours.
    """
    return _Writer(machine).document()


class _Writer:
    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        self.realm = machine.realm
        self.heap: dict[str, Any] = {}
        self.seen: dict[int, list[Any]] = {}
        self.kept: list[Any] = []
        self.todo: list[tuple[Any, Any, int]] = []
        self.paths = {id(made): path for path, made in self.realm.intrinsics.items()}
        self.declared: dict[int, str] = {}

    def document(self) -> dict[str, Any]:
        machine = self.machine
        result: dict[str, Any] = {
            "format": FORMAT,
            "program": machine.program.hash,
            "style": machine.program.style,
        }
        if len(machine.units) > 1:
            result["units"] = list(machine.texts)
        self.find_declared()
        result["stack"] = [self.frame(frame) for frame in machine.frames]
        variables, undeclared = self.globals()
        if variables:
            result["globals"] = variables
        if undeclared:
            result["undeclared"] = undeclared
        self.rest_of_realm(result)
        for name, values in (("jobs", list(self.realm.jobs)), ("unhandled", self.realm.unhandled)):
            if values:
                self.place(result, name, values, 0)
        if machine.main_ended:
            self.place(result, "result", machine.result, 0)
        result["waiting"] = [self.request(request) for request in machine.waiting]
        if machine.timers:
            result["timers"] = [self.timer(timer) for timer in machine.timers]
        self.work()
        if machine.wake_at is not None:
            result["wakeAt"] = machine.wake_at
        if machine.timers.count and machine.timers.count not in machine.timers.by_number:
            result["timerCount"] = machine.timers.count
        if machine.requests and (not machine.waiting or machine.waiting[-1].id != str(machine.requests)):
            result["requests"] = machine.requests
        if self.heap:
            result["heap"] = self.heap
        return result

    def request(self, request: FetchRequest) -> dict[str, Any]:
        document: dict[str, Any] = {"id": request.id, "url": request.url}
        if request.options:
            document["options"] = dict(request.options)
        pending = self.machine.pending.get(request.id)
        if pending is not None:
            self.place(document, "promise", pending.promise, 0)
            if pending.signal is not None:
                self.place(document, "signal", pending.signal, 0)
        return document

    def timer(self, timer: Timer) -> dict[str, Any]:
        document: dict[str, Any] = {"id": timer.number, "due": timer.due}
        self.place(document, "call", timer.target, 0)
        if timer.arguments:
            arguments = document["arguments"] = [None] * len(timer.arguments)
            for index, argument in enumerate(timer.arguments):
                self.place(arguments, index, argument, 0)
        if timer.every is not None:
            document["every"] = timer.every
        if timer.nesting > 1:
            document["nesting"] = timer.nesting
        return document

    # -- the parts ------------------------------------------------------------------------------------------------------

    def frame(self, frame: Frame) -> dict[str, Any]:
        owner = frame.owner
        result: dict[str, Any] = {"function": self.function_name(owner), "at": frame.key}
        local: dict[str, Any] = {}
        if isinstance(owner, Template):
            reads = resumption(owner, frame.key).reads
            for name, value in frame.locals.items():
                if value is not None or name in reads:
                    self.place(local, shown_name(name), value, 0)
        else:
            for name, value in frame.locals.items():
                if value.__class__ is not Realm:
                    self.place(local, name, value, 0)
        if local:
            result["locals"] = local
        return result

    def function_name(self, owner: Template | Pausable) -> str:
        if isinstance(owner, Pausable):
            return owner.name
        return owner.key if owner.unit.index == 0 else f"{owner.unit.index}/{owner.key}"

    def find_declared(self) -> None:
        """Functions declared at the top of the program that are still as declared: named, not written."""
        for unit in self.machine.units:
            for binding in unit.analysis.program.bindings.values():
                if binding.kind == "function" and binding.storage == "global":
                    value = self.realm.globals.get(binding.python)
                    if (
                        value.__class__ is JSClosure
                        and value.own is None
                        and value.scope is None
                        and value.code.template.key.startswith(binding.name + "@")
                        and value.proto is value.code.proto
                        and value.code.template.node in unit.analysis.program.functions
                    ):
                        self.declared.setdefault(id(value), binding.name)

    def globals(self) -> tuple[dict[str, Any], dict[str, Any]]:
        """Global variables, and the attributes of those that no declaration of the program gives."""
        realm, top = self.realm, self.realm.global_object
        variables: dict[str, Any] = {}
        undeclared: dict[str, Any] = {}
        declared = {
            binding.python
            for unit in self.machine.units
            for binding in unit.analysis.program.bindings.values()
            if binding.storage == "global"
        }
        for python, value in realm.globals.items():
            if not python.startswith("v_"):
                continue
            name = javascript_name(python)
            if name in ("globalThis", "undefined", "NaN", "Infinity") and top.attrs.get(name) in (0, HIDDEN):
                continue
            if name in GLOBAL_NAMES and value is realm.intrinsics.get(name) and top.attrs.get(name) == HIDDEN:
                continue
            if self.declared.get(id(value)) == name:
                continue
            self.place(variables, name, value, 0)
            if python not in declared:
                undeclared[name] = top.attrs.get(name, ALL)
        for name, attributes in top.attrs.items():
            if attributes.__class__ is Accessor:
                self.place(undeclared, name, attributes, 0)
        return variables, undeclared

    def rest_of_realm(self, result: dict[str, Any]) -> None:
        realm = self.realm
        changed: dict[str, Any] = {}
        for path, made in list(realm.intrinsics.items()):
            props = made.props
            elements = made.__class__ is JSArray and made.length
            if props.__class__ is LazyProps and (props.modified or elements):
                entry = self.changes(made, props)
                if entry:
                    changed[path] = entry
        for path, native in list(realm.natives.items()):
            if not is_as_born(native):
                entry = {}
                changed[path] = entry
                self.properties(entry, native, None, 0)
        if changed:
            result["builtins"] = changed
        if realm.time_origin is not None:
            result["timeOrigin"] = realm.time_origin
        top = realm.global_object
        if top.deleted:
            result["deleted"] = sorted(top.deleted)
        hidden: dict[str, Any] = {}
        self.properties(hidden, top, realm.object_prototype, 0)
        if hidden:
            result["global"] = hidden
        if realm.templates:
            rows: list[Any] = []
            for (place, raw), array in realm.templates.items():
                row: dict[str, Any] = {"at": place, "raw": list(raw)}
                self.place(row, "value", array, 0)
                rows.append(row)
            result["templates"] = rows

    def changes(self, made: JSObject, props: LazyProps) -> dict[str, Any]:
        """How a built-in object differs from the one of a new realm."""
        entry: dict[str, Any] = {}
        if made.__class__ is JSArray and made.length:
            entry["array"] = {}
            self.array(made, entry["array"], 0)
        proto = props.holder.proto
        self.prototype(entry, made, None if proto is None else self.realm.intrinsic(proto), 0)
        if not props.extensible and props.holder.extensible:
            entry["extensible"] = False
        declared = props.holder.rows
        keys = list(props.attrs)
        kept = [key for key in declared if key in props.attrs] if props.settled else keys
        if keys[: len(kept)] != kept:
            entry["whole"] = True  # the order is another
        elif props.settled and len(kept) < len(declared):
            without = entry["without"] = [None] * (len(declared) - len(kept))
            for index, key in enumerate(key for key in declared if key not in props.attrs):
                self.place(without, index, key, 0)
        rows = [
            self.row(key, attributes, props.get(key), 0)
            for key, attributes in props.attrs.items()
            if "whole" in entry or not self.is_as_declared(declared.get(key), attributes, props.get(key))
        ]
        if rows:
            entry["attrs"] = rows
        return entry

    def is_as_declared(self, row: Any, attributes: Any, value: Any) -> bool:
        """Whether a property of a built-in object is what its declaration makes it."""
        if row is None:
            return False
        realm = self.realm
        if attributes.__class__ is Accessor:
            if row.kind == "poison":
                thrower = realm.intrinsics.get(row.value)
                return bool(attributes.get is thrower and attributes.set is thrower)
            return bool(
                row.kind == "accessor"
                and attributes.flags == row.flags
                and attributes.get is (row.function and realm.natives.get("get " + row.path))
                and attributes.set is (row.setter and realm.natives.get("set " + row.path))
            )
        if attributes != row.flags:
            return False
        if row.kind == "method":
            return value is realm.natives.get(row.path)
        if row.kind == "intrinsic":
            return value is realm.intrinsics.get(row.value)
        return bool(row.kind == "value" and value.__class__ is row.value.__class__ and value == row.value)

    # -- values ---------------------------------------------------------------------------------------------------------

    def place(self, holder: Any, key: Any, value: Any, depth: int) -> None:
        """Write a value into ``holder[key]``; its own parts are written later."""
        cls = value.__class__
        if cls is str:
            holder[key] = value if value.isascii() else write_string(value)
            return
        if cls is float:
            holder[key] = write_number(value)
            return
        if value is None:
            holder[key] = {"$": "undefined"}
            return
        if cls is bool:
            holder[key] = value
            return
        if value is null:
            holder[key] = None
            return
        seen = self.seen.get(id(value))
        if seen is not None:
            holder[key] = self.refer(seen)
            return
        node: Any
        if cls is JSArray and self.is_plain_array(value):
            node = []
        elif cls is JSObject and value.props.__class__ is dict:
            node = {}
        else:
            simple = self.simple(value, cls)
            if simple is not None:
                holder[key] = simple
                return
            node = {}
        entry = [node, holder, key, None]
        self.seen[id(value)] = entry
        self.kept.append(value)
        if depth >= MAX_DEPTH:
            holder[key] = self.refer(entry)
            depth = 0
        else:
            holder[key] = node
        self.todo.append((value, node, depth + 1))

    def refer(self, entry: list[Any]) -> dict[str, str]:
        """A reference to what is written already; it moves to the heap the first time."""
        node, holder, key, number = entry
        if number is None:
            number = entry[3] = str(len(self.heap) + 1)
            self.heap[number] = node
            holder[key] = {"$ref": number}
        return {"$ref": number}

    def is_plain_array(self, value: Any) -> bool:
        return (
            value.cells is None
            and not value.props
            and value.proto is self.realm.array_prototype
            and not hasattr(value, "private")
        )

    def simple(self, value: Any, cls: type) -> dict[str, Any] | None:
        """What is written whole: constants, built-ins, declared functions."""
        if cls is int:
            return {"$int": value}
        if value is DONE:
            return {"$": "done"}
        if value is ABSENT:
            return {"$": "absent"}
        if cls is BigInt:
            return {"$bigint": hex(value.value)}
        if cls is GlobalObject:
            return {"$": "global"}
        if cls is Realm:
            return {"$": "realm"}
        path = self.paths.get(id(value))
        if path is not None:
            return {"$builtin": path}
        if cls is NativeFunction:
            return {"$builtin": value.path}
        name = self.declared.get(id(value))
        return None if name is None else {"$var": name}

    def work(self) -> None:
        """Write the parts of everything placed. Most of a state is plain data: it takes the short way, inline."""
        todo, place = self.todo, self.place
        usual = self.realm.object_prototype
        while todo:
            value, node, depth = todo.pop()
            if node.__class__ is list:
                items = value.items
                node.extend(items)
                for index, item in enumerate(items):
                    cls = item.__class__
                    if cls is str and item.isascii():
                        continue
                    if cls is float and -MAX_EXACT <= item <= MAX_EXACT and item:
                        whole = int(item)
                        node[index] = whole if whole == item else item
                    elif cls is not bool:
                        place(node, index, item, depth)
            elif (
                value.__class__ is JSObject
                and value.props.__class__ is dict
                and value.proto is usual
                and not hasattr(value, "private")
                and set(map(type, value.props)) <= _ONLY_STRINGS
            ):
                names: dict[Any, Any] = value.props
                for key, item in names.items():
                    name = key if key.isascii() and key[:1] != "$" else write_key(key)
                    cls = item.__class__
                    if (cls is str and item.isascii()) or cls is bool:
                        node[name] = item
                    elif cls is float and -MAX_EXACT <= item <= MAX_EXACT and item:
                        whole = int(item)
                        node[name] = whole if whole == item else item
                    else:
                        place(node, name, item, depth)
            else:
                self.fill(value, node, depth)

    def fill(self, value: Any, node: dict[str, Any], depth: int) -> None:
        cls = value.__class__
        if cls is list or cls is tuple:
            items: list[Any] = [None] * len(value)
            node["$list" if cls is list else "$tuple"] = items
            for index, item in enumerate(value):
                self.place(items, index, item, depth)
        elif cls is Symbol:
            node["$symbol"] = None if value.description is None else write_string(value.description)
            if value.well_known is not None:
                node["wellKnown"] = value.well_known
            elif value.key is not None:
                node["key"] = write_string(value.key)
        elif cls is JSClosure or cls is JSClass:
            self.closure(value, node, depth)
        elif isinstance(value, ScopeObject):
            self.scope(value, node, depth)
        elif cls is JSGenerator or cls is JSAsync or cls is JSAsyncGenerator:
            self.generator(value, node, depth)
        else:
            self.kind(value, node, depth)

    def closure(self, value: JSClosure, node: dict[str, Any], depth: int) -> None:
        node["$function"] = self.function_name(value.code.template)
        if value.scope is not None:
            self.place(node, "scope", value.scope, depth)
        if value.home is not None:
            self.place(node, "home", value.home, depth)
        if value.named is not None:
            self.place(node, "named", value.named, depth)
        if value.__class__ is JSClass:
            for name in ("fields", "private_methods"):
                self.place(node, name, getattr(value, name), depth)
        elif value.construct is None and value.code.construct is not None:
            node["constructor"] = False
        if value.own is not None or value.proto is not value.code.proto or hasattr(value, "private"):
            self.properties(node, value, value.code.proto, depth)

    def generator(self, value: Any, node: dict[str, Any], depth: int) -> None:
        """A generator, an async function or an async generator."""
        cls = value.__class__
        node["$generator" if cls is JSGenerator else "$async" if cls is JSAsync else "$asyncGenerator"] = value.state
        body = value.body
        if body is None:
            if value.frame is not None:
                self.suspended(node, value.frame[1], depth)
        elif body.gi_frame is not None:
            self.suspended(node, suspended_frame(body), depth)
        if cls is JSAsync:
            self.place(node, "promise", value.promise, depth)
            return
        if cls is JSAsyncGenerator:
            self.place(node, "queue", value.queue, depth)
        self.properties(node, value, self.realm.intrinsic(GENERATOR_PROTOTYPES[cls]), depth)

    def suspended(self, node: dict[str, Any], frame: Frame, depth: int) -> None:
        """The frame of what is suspended at a yield or await; what it belongs to is known."""
        node["function"] = self.function_name(frame.owner)
        node["at"] = frame.key
        local: dict[str, Any] = {}
        reads = resumption(frame.owner, frame.key).reads  # type: ignore[arg-type]
        for name, value in frame.locals.items():
            if name != "G" and (value is not None or name in reads):
                self.place(local, shown_name(name), value, depth)
        if local:
            node["locals"] = local

    def scope(self, value: ScopeObject, node: dict[str, Any], depth: int) -> None:
        unit, _, place = value.key.partition("/")
        node["$scope"] = place if unit == "0" else value.key
        if value.up is not None:
            self.place(node, "up", value.up, depth)
        variables: dict[str, Any] = {}
        for python in value.names:
            if hasattr(value, python):
                self.place(variables, shown_name(python), getattr(value, python), depth)
        if variables:
            node["vars"] = variables

    def kind(self, value: Any, node: dict[str, Any], depth: int) -> None:
        row = kinds.by_class(value.__class__)
        if row is None:
            raise TypeError(f"a state cannot hold a {value.__class__.__name__}")
        fields: dict[str, Any] = {}
        node["$" + row.tag] = fields
        if row.text:
            alone = getattr(value, row.text)
            if alone is not None:
                fields[row.text] = alone
        if row.write is not None:
            for name, items in row.write(value).items():
                written: list[Any] = [None] * len(items)
                fields[name] = written
                for index, item in enumerate(items):
                    self.place(written, index, item, depth)
        usual = row.defaults
        for name in row.values:
            if hasattr(value, name) and not (name in usual and is_usual(getattr(value, name), usual[name])):
                self.place(fields, name, getattr(value, name), depth)
        for name in row.raw:
            held = getattr(value, name)
            if name not in usual or held != usual[name]:
                fields[name] = held
        if row.text and fields.keys() == {row.text}:
            node["$" + row.tag] = fields[row.text]
        if row.tag in ("mapIterator", "setIterator"):
            fields["position"] = value.entries_before()
        if value.__class__ is JSArray:
            self.array(value, fields, depth)
        if isinstance(value, JSFunction) and is_as_born(value):
            self.prototype(node, value, None if row.proto is None else self.realm.intrinsic(row.proto), depth)
        elif isinstance(value, JSObject) and value.class_name != "Proxy":
            self.properties(node, value, None if row.proto is None else self.realm.intrinsic(row.proto), depth)

    def array(self, value: JSArray, fields: dict[str, Any], depth: int) -> None:
        """An array with holes, attributes, properties or another prototype."""
        cells: Any = dict(enumerate(value.items)) if value.cells is None else value.cells
        rows: list[Any] = []
        fields["length"] = value.length
        fields["cells"] = rows
        attrs = {} if value.cells is None else value.cell_attrs
        for index in sorted({*cells, *attrs}):
            row: list[Any] = [index, None]
            if index in cells:
                self.place(row, 1, cells[index], depth)
                if index in attrs:
                    row.append(attrs[index])
            else:
                self.place(row, 1, attrs[index], depth)
                row.append("accessor")
            rows.append(row)
        if value.cells is not None and not value.size_writable:
            fields["lengthWritable"] = False

    def properties(self, node: dict[str, Any], value: JSObject, usual: JSObject | None, depth: int) -> None:
        """Prototype, private elements and own properties of any object."""
        self.prototype(node, value, usual, depth)
        props = value.props
        if props.__class__ is dict:
            if all(key.__class__ is str for key in props):
                if props:
                    written: dict[str, Any] = {}
                    node["props"] = written
                    for key, item in props.items():
                        self.place(written, write_key(key), item, depth)
                return
            attrs: dict[Any, Any] = dict.fromkeys(props, ALL)
        else:
            assert isinstance(props, AttributedProps)
            props.settle()
            attrs = props.attrs
            if not props.extensible:
                node["extensible"] = False
        if attrs or isinstance(value, JSFunction):
            node["attrs"] = [
                self.row(key, attributes, None if attributes.__class__ is Accessor else props[key], depth)
                for key, attributes in attrs.items()
            ]

    def prototype(self, node: dict[str, Any], value: JSObject, usual: JSObject | None, depth: int) -> None:
        """Private elements, and the prototype if it is not the usual one."""
        private = getattr(value, "private", None)
        if private is not None:
            self.place(node, "private", [part for pair in private.items() for part in pair], depth)
        proto = value.proto
        if proto is not usual:
            self.place(node, "proto", null if proto is None else proto, depth)

    def row(self, key: Any, attributes: Any, value: Any, depth: int) -> list[Any]:
        """A property with its attributes."""
        if attributes.__class__ is Accessor:
            row: list[Any] = [None, attributes.flags, None, None]
            self.place(row, 2, attributes.get, depth)
            self.place(row, 3, attributes.set, depth)
        else:
            row = [None, attributes, None]
            self.place(row, 2, value, depth)
        self.place(row, 0, key, depth)
        return row


def is_usual(value: Any, usual: Any) -> bool:
    return value is usual or (usual.__class__ is list and value == usual)


def is_as_born(function: JSFunction) -> bool:
    """Whether a function of ours has the own properties that it was born with, or none was made yet."""
    own: Any = function.own
    if own is None:
        return True
    born: Any = function.make_own()
    return bool(own.attrs == born.attrs and dict(own) == dict(born) and own.extensible)
